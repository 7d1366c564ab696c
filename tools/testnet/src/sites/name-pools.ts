/** Parts of company names. */
export interface NamePool {
  /** Syllables of invented words. */
  readonly heads: readonly string[];
  readonly middles: readonly string[];
  readonly tails: readonly string[];
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  /** Words of dictionaries and myths that many companies use as names. */
  readonly words: readonly string[];
}

const list = (text: string): string[] => text.trim().split(/\s+/);

export const FIRST_POOL: NamePool = {
  heads: list(
    'Vel Tan Cor Bri Zan Mor Qua Lu Fen Dra Os Ner Pax Kel Vor Sil Tre Ulm Hax Jor Nim Sto Gly Wex Bor Rav Tyl Cal Ish Enn',
  ),
  middles: list('mo va ri do li xa no be qui ta lo ve ra ni zo pi'),
  tails: list('ra drix nova ven lis tor mar dex phi lume sys nia gard wick ston bex rium tia len zor'),
  firstNames: list('Mara Jonas Elena Pieter Sophie Hugo Clara Nils Paula Tomás Irene Felix Marta Oskar'),
  surnames:
    list(`Quastenberg Hollingsworth Zickler Pemberton Delacourt Montcharmont Etxeberria Lindqvist Pfefferkorn Thistlewood Beauvillain Ahrendt
    Larkspur Marchbanks Hämäläinen Zubizarreta Fairweather Hüttenrauch Müller Schneider Baker Turner Rossi Moreau Bakker Nowak Silva Andersson`),
  adjectives: list('Modern Bright Silver Northern Blue Clear Quiet Rapid Golden Honest Wild Urban True Green Iron'),
  nouns: list('Harbor Meadow Falcon Ledger Beacon Orchard Anvil Lantern Compass Willow Canvas Forge River Kernel Acorn'),
  words:
    list(`Summit Pioneer Vertex Nova Horizon Atlas Phoenix Delta Matrix Orbit Zenith Aurora Keystone Prime Fusion Element Titan Echo Sonne Lumière
    Spark Bridge Anchor Circle Mosaic Origin Pulse Quest Ridge Sage Stellar Tandem Unity Vista Wave Basis Cobalt Ember Granite Helix Icon Jade Legend
    Mirage Nexus Oasis Patriot Radius Signal Tempo Vector Wolf Brücke Adler Étoile Stella Aquila Fuego Norte Alpine Bastion Cascade Domino Eclipse
    Frontier Galaxy Harvest Impact Jupiter Kite Lotus Magnet Neptune Olive Paragon Quartz Raven Shield Trident Umbrella Venture Willow Xenon Yellow
    Zephyr`),
};

export const SECOND_POOL: NamePool = {
  heads: list(
    'Aber Brom Chel Dov Emb Fyn Grau Hol Ivo Krys Lam Myr Nax Opt Prov Rho Sken Thal Umb Vex Wyn Yar Zeph Ard Bly Cryo Dun Esk Fal Gan',
  ),
  middles: list('a e i o u ea io en or al im us yn ar'),
  tails: list(
    'bank bio craft dora ero flux fy geo hub ium jet kart ly mint nix onix pay que rise soft tec unit via works xis yo zen ify able',
  ),
  firstNames: list(
    'Anouk Bertil Carmen Dario Edith Fabian Greta Henrik Ines Jolanta Kilian Lotte Matteo Nadia Olaf Pilar Rasmus Silke Thijs Ursula',
  ),
  surnames:
    list(`Aldenhoven Brockmeier Castellanos Drummond Eisenhauer Fontaine Grabowski Hendriksen Iversen Jankowski Kirchner Lombardi Mortensen Nyberg
    Oberhauser Petrescu Querner Rasmusson Stellenbosch Tavares Uhlmann Vandermeer Westergaard Yardley Zimmerli Becker Martin Hansen Costa Novak`),
  adjectives: list('Big Simple Red Fresh Swift Noble Hidden Smart Gentle Deep Little Royal Sunny First Open'),
  nouns: list('Basket Tower Pebble Garden Engine Rocket Kitchen Hammer Pixel Saddle Cabin Feather Turbine Cottage Thread'),
  words:
    list(`Amber Arrow Avalon Axis Balance Beam Blaze Bloom Canopy Carbon Citadel Clarity Comet Crystal Dawn Dynamo Eagle Edge Encore Epic Flint
    Focus Genesis Glacier Haven Hydra Iris Jaguar Juniper Kinetic Lighthouse Lumen Lynx Maple Marathon Metro Mint Momentum Monarch Nimbus Nordic Odyssey
    Onyx Opal Osprey Panorama Pegasus Pinnacle Polaris Prism Rocket Saga Sapphire Sentinel Sierra Solace Solstice Spectrum Spirit Sterling Synergy Tango
    Terra Thunder Topaz Torch Triton Turbo Utopia Valor Velvet Verve Vulcan Zeal Schmiede Kompass Feder Rivage Boréal Faro Quercia Molino Ancora`),
};
