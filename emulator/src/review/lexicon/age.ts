import type { ConceptTable } from '../text/pattern.js';

/** Age limits and how they are checked. */
export const age: ConceptTable = {
  birthdayGate: [
    'birthday|birthdate|dob|birthdays',
    'date|day|month|year of birth',
    'birth date|day|month|year',
    '=mm/dd/yyyy',
    'mm dd yyyy',
    'month ~2 day ~2 year',
    '=mm/dd/yy',
    'id|license ~2 scan|upload|verification ~3 before',
  ],
  clickGate: [
    '18|21|19|legal|adult ~10 click|button|yes|no|enter|continue|confirm|tick|exit|leave|tap',
    'click|button|yes|no|confirm|tick|tap ~8 18|21|19|adult|legal',
    'old enough',
    'over|are you ~2 18|21|19',
  ],
  restricted: [
    '=18|=21|=19 =+',
    'adult|adults only',
    'adults ~1 18|21|19',
    '18|21|19 and|or over|older|up|above',
    'adults|guests|people|players|members|anyone|everyone|patrons|customers|visitors|those|shoppers ~2 over|above ~1 18|21|19',
    'over|above 18|21|19 only|welcome|admitted|show|crowd|event|party|and',
    'at|minimum ~1 least|age ~1 18|21|19 years|to|or',
    '18|21|19 years of age',
    '18|21|19 years old ~2 or|and|to',
    'must|have|has|need ~2 be ~3 18|21|19',
    '=be 18|21|19',
    '18|21|19 ~1 only|plus',
    'eighteen|twenty ~2 older|over|only',
    'legal age',
    'no|nobody under|minors|minor|younger ~3 18|21|19|admitted|allowed',
    'mature audience|audiences|content',
    'age ~1 restricted|limit|requirement',
    'no minors',
    'id required ~3 door|entry|21|18',
  ],
  alcoholRetailer: [
    'winery|vineyard|brewery|taproom|distillery|meadery',
    'wine|beer|liquor|spirits|bottle|whiskey ~1 shop|store|retailer|merchant|club|importer|delivery',
  ],
  alcoholSeller: [
    'winery|vineyard|brewery|brewpub|taproom|distillery|saloon|cidery|meadery|nightclub|winemaker|brewer|distiller|beers|wines|whiskeys|cocktails|spirits|liquor',
    'wine|beer|liquor|spirits|cocktail|bottle|whiskey shop|store|bar|club|retailer|merchant|importer|lounge|room|brewery|delivery',
    'tiki|sports|dive|tasting bar|lounge|room',
    'pub|bar ~3 with|and|serving',
    'craft beer|cocktail|cider|spirits',
    'tasting room',
  ],
};
