import type { Pair } from '../../rule.js';

const path = 'campaign.productionMessageContent';

function pair(fails: string, passes: string): Pair {
  const sign = (text: string) => `Harbor Lane Dental: ${text}. Reply STOP to end.`;
  return { path, fails: sign(fails), passes: sign(passes) };
}

/** Failing and passing texts of the content rules. */
export const pairsByTopic: Readonly<Record<string, readonly Pair[]>> = {
  'shaft-sex': [
    pair('Meet singles on our adult video site tonight', 'Couples counseling sessions available'),
    pair('new uncensored photos of our models are up', 'new photos of your x-ray are up'),
    pair('private escorts in your town', 'a client escort walks you to the garage'),
  ],
  'shaft-hate': [
    pair('Join the race war', 'Join the charity 5K race'),
    pair(
      'those people do not belong here, send them back',
      'the forms do not belong here, please send them back to us',
    ),
    pair('defend white power at the rally', 'white power outlets are back in the lobby shop'),
  ],
  'shaft-firearms': [
    pair('New handguns and ammo in stock', 'Nail gun rental available'),
    pair('9mm brass, 50 rounds a box', 'two rounds of X-rays at your visit'),
    pair('our gun show opens Saturday', 'our glue gun class opens Saturday'),
  ],
  'shaft-tobacco-vape': [
    pair('New vape flavors just landed', 'Quit-line coaching session today'),
    pair('cigars by the box this weekend', 'smoke detector test this weekend'),
    pair('disposable pods with 6000 puffs', 'we help you quit smoking'),
  ],
  'cannabis-cbd': [
    pair('Dispensary deals on edibles today', 'Lawn weed control visit at 9 AM'),
    pair('fresh indica strains on the shelf', 'a strain of the jaw needs rest'),
    pair('CBD tinctures are back', 'fluoride rinses are back'),
  ],
  'illegal-substances': [
    pair('Kratom powder 20 percent off', 'Your pharmacy refill is ready'),
    pair(
      'magic mushroom chocolate shipped discreetly',
      'mushroom soup is on the menu of the lobby cafe',
    ),
    pair('pain pills, no prescription needed', 'bring the list of pills you take'),
  ],
  'loan-marketing': [
    pair(
      'You are pre-approved for up to $5,000, instant cash',
      'Your loan payment posted on Mar 1',
    ),
    pair('payday advances with bad credit welcome', 'please arrive 10 minutes in advance'),
    pair('borrow $900 today, apply in a minute', 'you may borrow a book from our lobby'),
  ],
  'third-party-debt-collection': [
    pair('This is an attempt to collect a debt', 'Your Harbor Clinic bill is ready'),
    pair(
      'your account was placed with us for collection by your original creditor',
      'your account was updated with your new address',
    ),
    pair('the debt you owe to First Bank is past due', 'your balance with our office is past due'),
  ],
  'debt-reduction': [
    pair('Cut payments with debt consolidation', 'Your payment plan is set'),
    pair('settle your cards for less than you owe', 'please settle into the chair by 9'),
    pair('we negotiate with your creditors', 'we negotiate with your insurer'),
  ],
  'credit-repair': [
    pair('We fix your credit fast with credit repair', 'Your credit union statement is ready'),
    pair('late payments removed from your report', 'late payments can be made at the desk'),
    pair('raise your score by 90 points', 'a $20 credit was added to your account'),
  ],
  gambling: [
    pair('Casino night: bet now and get free slots', 'Your best better-sleep tips'),
    pair('place your parlay before kickoff', 'place your retainer in its case'),
    pair('jackpot is up, spin the slots', 'two slots opened on Friday morning'),
  ],
  sweepstakes: [
    pair('Enter to win our giveaway', 'Win back time with online booking'),
    pair('raffle tickets are two for $5', 'parking tickets are validated'),
    pair('text SMILE for a chance to win a cruise', 'text SMILE for a reminder'),
  ],
  'stock-alerts': [
    pair('Penny stock alerts every morning', 'Size 9 is back in stock'),
    pair('buy signal on this ticker before the bell', 'ring the bell at the side door'),
    pair('forex signals from our trading room', 'trade in your old toothbrush'),
  ],
  cryptocurrency: [
    pair('Bitcoin airdrop live now', 'Your key fob code is 4471'),
    pair('token presale opens, connect your wallet', 'bring your wallet card for the visit'),
    pair('our NFT mint is live', 'mint rinse is at the desk'),
  ],
  'risk-investment-get-rich': [
    pair('Guaranteed returns, double your money', 'Your returns label is attached'),
    pair('earn $800 a week from home, no experience needed', 'earn 20 points at your next visit'),
    pair('quit your day job with passive income', 'a job opening at the front desk'),
  ],
  'third-party-lead-gen': [
    pair('Lead generation for solar installers', 'A new lead from your own web form came in'),
    pair('exclusive roofing leads, buy ten today', 'lead apron test is on Friday'),
    pair('we sell your request to four lenders', 'we send your request to the hygienist'),
  ],
  'deceptive-marketing': [
    pair('Lose 20 pounds in 7 days, you have been selected', 'Your free consult is Tuesday'),
    pair(
      'congratulations, you won a free cruise, claim your prize',
      'congratulations on a cavity-free visit',
    ),
    pair('the miracle pill that melts fat overnight', 'the filling has to cure overnight'),
  ],
  phishing: [
    pair(
      'Your account is locked, click the link and verify your SSN',
      'Your verification code is 4471',
    ),
    pair(
      'USPS package on hold, confirm your card to release it',
      'your aligner package is on hold at the desk',
    ),
    pair(
      'unusual sign-in, enter your password here within 24 hours',
      'we never ask for your password',
    ),
  ],
};
