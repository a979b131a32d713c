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
    pair('see my nudes, subscribe for $9', 'nude is the shade of the new lip balm'),
    pair('lap dances are two for one at the club', 'tap dances are the theme of the kids day'),
    pair('hot singles near you want a hookup tonight', 'water hookup in room 2 is fixed'),
    pair(
      'an elite escort is free this evening, incall or outcall',
      'a campus escort meets you at the garage',
    ),
  ],
  'shaft-hate': [
    pair('Join the race war', 'Join the charity 5K race'),
    pair(
      'those people do not belong here, send them back',
      'the forms do not belong here, please send them back to us',
    ),
    pair('defend white power at the rally', 'white power outlets are back in the lobby shop'),
    pair(
      'kick the migrants out of our county, meet at dawn',
      'kick the habit: no thumb sucking, meet at ten',
    ),
    pair('white pride march on Sunday', 'white tooth pride day on Sunday'),
    pair('jews will not replace us', 'we will replace the crown at no cost'),
    pair('gays should burn, share this', 'the candle should burn out first, share this'),
  ],
  'shaft-firearms': [
    pair('New handguns and ammo in stock', 'Nail gun rental available'),
    pair('9mm brass, 50 rounds a box', 'two rounds of X-rays at your visit'),
    pair('our gun show opens Saturday', 'our glue gun class opens Saturday'),
    pair('AR-15 rifles from $599 and ammo by the case', 'the Rifle River office is closed'),
    pair(
      'suppressors and 30 round magazines in stock',
      'surge suppressors and magazines for the lobby are in stock',
    ),
    pair('get your concealed carry permit this weekend', 'get your parking permit this weekend'),
    pair('used Glocks and shotguns just came in', 'used chairs and shop lamps just came in'),
  ],
  'shaft-tobacco-vape': [
    pair('New vape flavors just landed', 'Quit-line coaching session today'),
    pair('cigars by the box this weekend', 'smoke detector test this weekend'),
    pair('disposable pods with 6000 puffs', 'we help you quit smoking'),
    pair('nicotine pouches, buy 3 get 1', 'floss pouches are at the desk'),
    pair('Newport packs $2 off with your card', 'ice packs are at the desk with your card'),
    pair('5% salt juice in mango and ice', 'salt rinse three times a day'),
    pair('hookah bowls and shisha flavors tonight', 'fluoride flavors tonight: mint or grape'),
  ],
  'cannabis-cbd': [
    pair('Dispensary deals on edibles today', 'Lawn weed control visit at 9 AM'),
    pair('fresh indica strains on the shelf', 'a strain of the jaw needs rest'),
    pair('CBD tinctures are back', 'fluoride rinses are back'),
    pair('THC seltzers on ice, 10 mg each', 'THC test results were negative'),
    pair(
      'weed to your door in 40 minutes, ounces $99',
      'we pull every weed by the door in 40 minutes',
    ),
    pair('full spectrum CBD drops, buy two', 'full spectrum lamp is fixed in room two'),
    pair(
      'infused brownies and carts, bring your med card',
      'brownies and carts of fruit at the bake sale, bring your card',
    ),
  ],
  'illegal-substances': [
    pair('Kratom powder 20 percent off', 'Your pharmacy refill is ready'),
    pair(
      'magic mushroom chocolate shipped discreetly',
      'mushroom soup is on the menu of the lobby cafe',
    ),
    pair('pain pills, no prescription needed', 'bring the list of pills you take'),
    pair(
      'shroom gummies, trip tested, shipped discreetly',
      'the school trip is tested and approved',
    ),
    pair('mortars and roman candles, buy one get one', 'candles in the lobby are electric'),
    pair(
      'Xanax and Percocet without a prescription',
      'your Percocet prescription is at the pharmacy',
    ),
    pair('SARMs and steroids, shipped fast', 'your steroid rinse was shipped'),
  ],
  'loan-marketing': [
    pair(
      'You are pre-approved for up to $5,000, instant cash',
      'Your loan payment posted on Mar 1',
    ),
    pair('payday advances with bad credit welcome', 'please arrive 10 minutes in advance'),
    pair('borrow $900 today, apply in a minute', 'you may borrow a book from our lobby'),
    pair('title loans today, keep your car', 'the title of the talk today: keep your teeth'),
    pair('refinance with us, rates fell to 5.1%', 'rates of decay fell 5%'),
    pair('we lend $300 before payday', 'we lend you an umbrella before rain'),
    pair(
      'working capital up to $90,000 in 24 hours, apply now',
      'working hours are up to 6, walk in now',
    ),
  ],
  'third-party-debt-collection': [
    pair('This is an attempt to collect a debt', 'Your Harbor Clinic bill is ready'),
    pair(
      'your account was placed with us for collection by your original creditor',
      'your account was updated with your new address',
    ),
    pair('the debt you owe to First Bank is past due', 'your balance with our office is past due'),
    pair(
      'we are a debt collector, call about your Oak Bank account',
      'we are a stamp collector club, call about the meeting',
    ),
    pair(
      'your medical debt was placed with our office for collection',
      'your mold was placed with our lab for casting',
    ),
    pair(
      'we collect overdue bills on behalf of dentists',
      'we collect toys on behalf of the shelter',
    ),
    pair('we bought your Visa account, settle it today', 'we bought new chairs, settle in today'),
  ],
  'debt-reduction': [
    pair('Cut payments with debt consolidation', 'Your payment plan is set'),
    pair('settle your cards for less than you owe', 'please settle into the chair by 9'),
    pair('we negotiate with your creditors', 'we negotiate with your insurer'),
    pair('pay back only half of what you owe on cards', 'pay half now and half at the visit'),
    pair(
      'roll all your bills into one lower monthly payment',
      'roll your sleeve up for the one monthly check',
    ),
    pair('get student loan forgiveness, enroll by Friday', 'student visits: enroll by Friday'),
    pair('tax debt? we cut what you owe the IRS', 'sleep debt? cut out late coffee'),
  ],
  'credit-repair': [
    pair('We fix your credit fast with credit repair', 'Your credit union statement is ready'),
    pair('late payments removed from your report', 'late payments can be made at the desk'),
    pair('raise your score by 90 points', 'a $20 credit was added to your account'),
    pair(
      'add 100 points to your credit score in 60 days',
      'you have 100 points on your reward card',
    ),
    pair('delete inquiries from all three bureaus', 'all three bureaus in the lobby are for sale'),
    pair(
      'add a seasoned tradeline and watch your FICO climb',
      'seasoned hikers climb with us on Sunday',
    ),
    pair(
      'we dispute negative items on your credit report',
      'we filed a dispute with your insurer about two items',
    ),
  ],
  gambling: [
    pair('Casino night: bet now and get free slots', 'Your best better-sleep tips'),
    pair('place your parlay before kickoff', 'place your retainer in its case'),
    pair('jackpot is up, spin the slots', 'two slots opened on Friday morning'),
    pair('bet $5 and get $150 on the game tonight', 'you bet: the game is on in our lobby tonight'),
    pair('200 free spins are in your account', 'free spin brush heads are at the desk'),
    pair('our NFL picks hit 70%, join the list', 'our staff picks of the month are out'),
    pair('no limit holdem tonight, $60 buy in', 'no limit on questions tonight'),
  ],
  sweepstakes: [
    pair('Enter to win our giveaway', 'Win back time with online booking'),
    pair('raffle tickets are two for $5', 'parking tickets are validated'),
    pair('text SMILE for a chance to win a cruise', 'text SMILE for a reminder'),
    pair(
      'every receipt is an entry in our $500 drawing',
      'every drawing by the kids hangs on our entry wall',
    ),
    pair('be caller nine and win a trip', 'be there at nine for the trip to the lab'),
    pair('ten stamps put your name in the hat for a mixer', 'put on a hat for the cold'),
    pair('giveaway: tag a friend to win the grill', 'a tag with your friend code is at the desk'),
  ],
  'stock-alerts': [
    pair('Penny stock alerts every morning', 'Size 9 is back in stock'),
    pair('buy signal on this ticker before the bell', 'ring the bell at the side door'),
    pair('forex signals from our trading room', 'trade in your old toothbrush'),
    pair('forex signal: buy EURUSD 1.081, SL 1.078', 'the signal at Oak Street is out'),
    pair('long NVDA at 120, stop 115', 'long visits at 120 minutes, stop in early'),
    pair('this stock may triple, get in before Monday', 'brush stock may run low before Monday'),
    pair(
      'penny stock of the day goes out at 9:25',
      'a penny for your thoughts: the day of care survey is out',
    ),
  ],
  cryptocurrency: [
    pair('Bitcoin airdrop live now', 'Your key fob code is 4471'),
    pair('token presale opens, connect your wallet', 'bring your wallet card for the visit'),
    pair('our NFT mint is live', 'mint rinse is at the desk'),
    pair('stake your SOL and get 8% a year', 'your stake in the co-op pays 8% a year'),
    pair('rent hash power and earn BTC daily', 'rent a hall: hash browns daily'),
    pair('ETH is up 9%, trade it with no fee', 'use is up 9%, trade in your old brush with no fee'),
    pair('presale of our coin is live', 'coin parking is live on our street'),
  ],
  'risk-investment-get-rich': [
    pair('Guaranteed returns, double your money', 'Your returns label is attached'),
    pair('earn $800 a week from home, no experience needed', 'earn 20 points at your next visit'),
    pair('quit your day job with passive income', 'a job opening at the front desk'),
    pair('put in $500 and see 3% back every day', 'see us every day from 3'),
    pair(
      'recruit three people and earn residual income',
      'recruit your family and earn a clean smile',
    ),
    pair('learn to get rich with no money down', 'learn to floss with no money down'),
    pair(
      'quit your 9 to 5, money comes while you sleep',
      'we are open 9 to 5, wear the guard while you sleep',
    ),
  ],
  'third-party-lead-gen': [
    pair('Lead generation for solar installers', 'A new lead from your own web form came in'),
    pair('exclusive roofing leads, buy ten today', 'lead apron test is on Friday'),
    pair('we sell your request to four lenders', 'we send your request to the hygienist'),
    pair('aged mortgage leads, 50 cents each', 'dog leads are 50 cents each at the desk'),
    pair(
      'live Medicare transfers for agents, pay per call',
      'we take Medicare, pay by call or online',
    ),
    pair(
      'your answers go to up to five insurers who pay us',
      'your answers go in your chart, the insurer pays us',
    ),
    pair(
      'fresh homeowner records for solar crews, buy by zip',
      'your records for the crew are in a zip file',
    ),
  ],
  'deceptive-marketing': [
    pair('Lose 20 pounds in 7 days, you have been selected', 'Your free consult is Tuesday'),
    pair(
      'congratulations, you won a free cruise, claim your prize',
      'congratulations on a cavity-free visit',
    ),
    pair('the miracle pill that melts fat overnight', 'the filling has to cure overnight'),
    pair('drop two dress sizes in a week, no diet, no gym', 'drop by in a week, no gym shoes'),
    pair('one spoon a day ends arthritis', 'the talk on arthritis ends at five'),
    pair(
      'you are the lucky visitor, pay only shipping',
      'you are our first visitor, pay only the copay',
    ),
    pair('regrow a full head of hair in 10 days', 'a full head scan takes 10 minutes'),
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
    pair(
      'reply with your card number and PIN to unblock it',
      'reply with your name and time to move it',
    ),
    pair(
      'Amazon: strange charge, tap the link and enter your card',
      'strange noise in a crown: tap call and ask',
    ),
    pair(
      'unpaid toll of $4, pay now or lose your license',
      'unpaid parking of $4 is at the garage desk',
    ),
    pair(
      'the IRS owes you $812, enter your bank login to get it',
      'the lab owes us your mold, log in to see when',
    ),
  ],
};
