/**
 * The industries that wordings are mapped to: sectors, and the industries in them, with their English labels. The cut follows the sections and divisions of NACE Rev. 2
 * and ISIC Rev. 4 where a buyer of business data tells them apart; ids are stored and compared, and never change.
 */
const TAXONOMY = {
  technology: [
    'Technology',
    {
      software: 'Software',
      it_services: 'IT services and consulting',
      cybersecurity: 'Cybersecurity',
      data_ai: 'Data, analytics and artificial intelligence',
      hosting: 'Hosting, cloud and data centers',
      internet_platforms: 'Internet platforms and marketplaces',
      computer_hardware: 'Computer hardware',
      semiconductors: 'Semiconductors',
    },
  ],
  telecommunications: [
    'Telecommunications',
    { telecom_services: 'Telecommunication services', telecom_equipment: 'Telecommunication equipment' },
  ],
  media: [
    'Media and entertainment',
    {
      publishing: 'Publishing and news',
      broadcasting: 'Radio and television',
      film: 'Film, video and animation',
      music: 'Music',
      games: 'Video games',
      arts: 'Arts, museums and performing arts',
      photography: 'Photography',
    },
  ],
  marketing: [
    'Marketing',
    {
      advertising: 'Advertising and marketing services',
      public_relations: 'Public relations and communications',
      market_research: 'Market research',
      events: 'Events, trade fairs and conferences',
    },
  ],
  finance: [
    'Financial services',
    {
      banking: 'Banking',
      insurance: 'Insurance',
      investment_management: 'Investment and asset management',
      venture_capital: 'Venture capital and private equity',
      capital_markets: 'Capital markets, investment banking and brokerage',
      fintech: 'Fintech and payments',
      lending: 'Lending, credit and leasing finance',
    },
  ],
  real_estate: [
    'Real estate',
    { property: 'Real estate agencies, development and letting', property_management: 'Property and facility management' },
  ],
  professional_services: [
    'Professional services',
    {
      consulting: 'Management consulting',
      legal: 'Legal services',
      accounting: 'Accounting, tax and audit',
      architecture: 'Architecture and planning',
      engineering_services: 'Engineering services',
      design: 'Design',
      research: 'Research and development',
      testing: 'Testing, inspection and certification',
      translation: 'Translation and localization',
    },
  ],
  human_resources: [
    'Human resources',
    { staffing: 'Staffing and recruiting', hr_services: 'Human resources services and payroll' },
  ],
  business_support: [
    'Business support services',
    {
      outsourcing: 'Outsourcing, call centers and office services',
      security_services: 'Security services and investigations',
      cleaning: 'Cleaning and landscaping services',
      rental: 'Rental and leasing of goods',
    },
  ],
  manufacturing: [
    'Manufacturing',
    {
      machinery: 'Machinery and industrial equipment',
      automation: 'Industrial automation and robotics',
      electrical_equipment: 'Electrical equipment',
      electronics: 'Electronics and instruments',
      automotive: 'Automotive',
      aerospace_defense: 'Aerospace and defense',
      shipbuilding: 'Shipbuilding',
      rail_equipment: 'Rail vehicles and equipment',
      metals: 'Steel and metals',
      metal_products: 'Metal products and metalworking',
      chemicals: 'Chemicals',
      plastics_rubber: 'Plastics and rubber',
      building_materials: 'Glass, ceramics, concrete and building materials',
      wood_products: 'Wood products',
      paper_packaging: 'Paper and packaging',
      printing: 'Printing',
      furniture: 'Furniture',
      food: 'Food production',
      beverages: 'Beverages',
      tobacco: 'Tobacco',
      textiles: 'Textiles',
      apparel: 'Apparel, footwear and leather goods',
      cosmetics: 'Cosmetics, soap and household care',
      luxury: 'Jewelry and luxury goods',
      toys_sporting_goods: 'Toys and sporting goods',
      consumer_electronics: 'Consumer electronics and appliances',
      equipment_repair: 'Repair and installation of machinery',
    },
  ],
  energy: [
    'Energy, utilities and resources',
    {
      oil_gas: 'Oil and gas',
      mining: 'Mining and quarrying',
      power: 'Electricity and gas supply',
      renewables: 'Renewable energy',
      water: 'Water supply and sewerage',
      environment: 'Waste management and environmental services',
    },
  ],
  construction: [
    'Construction',
    {
      building_construction: 'Building construction',
      civil_engineering: 'Civil engineering',
      building_trades: 'Building trades and installation',
    },
  ],
  retail: [
    'Retail',
    {
      retail_trade: 'Retail stores',
      ecommerce: 'E-commerce and mail order',
      grocery: 'Supermarkets and food retail',
      fashion_retail: 'Fashion retail',
      pharmacies: 'Pharmacies and drugstores',
      vehicle_trade: 'Vehicle dealers and repair',
    },
  ],
  wholesale: ['Wholesale', { wholesale_trade: 'Wholesale and distribution', import_export: 'Import, export and trading' }],
  transport: [
    'Transport and logistics',
    {
      trucking: 'Road freight',
      logistics: 'Logistics, freight forwarding and warehousing',
      shipping: 'Shipping and ports',
      aviation: 'Airlines and airports',
      rail_transport: 'Rail transport',
      passenger_transport: 'Passenger transport',
      postal: 'Postal, courier and delivery services',
    },
  ],
  hospitality: [
    'Hospitality, travel and leisure',
    {
      hotels: 'Hotels and accommodation',
      restaurants: 'Restaurants and catering',
      travel: 'Travel agencies and tourism',
      recreation: 'Recreation and amusement',
      sports: 'Sports clubs and teams',
      fitness: 'Fitness and wellness',
      gambling: 'Gambling and casinos',
    },
  ],
  healthcare: [
    'Healthcare and life sciences',
    {
      hospitals: 'Hospitals and clinics',
      medical_practices: 'Medical and dental practices, therapists and laboratories',
      care: 'Nursing homes and home care',
      pharmaceuticals: 'Pharmaceuticals',
      biotechnology: 'Biotechnology',
      medical_devices: 'Medical devices',
      digital_health: 'Digital health',
      veterinary: 'Veterinary services',
    },
  ],
  education: [
    'Education',
    {
      schools: 'Primary and secondary schools',
      higher_education: 'Universities and colleges',
      e_learning: 'E-learning',
      training: 'Vocational and professional training',
      childcare: 'Childcare and preschools',
      libraries: 'Libraries and archives',
    },
  ],
  public_sector: [
    'Public sector',
    {
      government: 'Government administration',
      armed_forces: 'Armed forces',
      public_safety: 'Justice, police and public safety',
      international_affairs: 'International affairs',
    },
  ],
  nonprofit: [
    'Nonprofit and associations',
    {
      social_services: 'Social services and charities',
      associations: 'Business, professional and political associations',
      religious: 'Religious organizations',
      foundations: 'Foundations and fundraising',
    },
  ],
  agriculture: [
    'Agriculture',
    {
      farming: 'Farming',
      forestry: 'Forestry',
      fishing: 'Fishing and aquaculture',
      agricultural_services: 'Agricultural services',
    },
  ],
  consumer_services: [
    'Consumer services',
    {
      personal_care: 'Hair, beauty and personal care',
      household_services: 'Household, laundry and repair services',
      other_personal_services: 'Funeral, wedding and other personal services',
    },
  ],
} as const;

type Taxonomy = typeof TAXONOMY;
export type SectorId = keyof Taxonomy;
type KeysOf<T> = T extends unknown ? keyof T : never;
/** A sector, or an industry in one. */
export type IndustryId = SectorId | KeysOf<Taxonomy[SectorId][1]>;

export interface Industry {
  readonly id: IndustryId;
  /** English. */
  readonly label: string;
  /** Its own id where it is a sector. */
  readonly sector: SectorId;
}

/** All sectors, each with its industries behind it. */
export const INDUSTRIES: readonly Industry[] = Object.entries(TAXONOMY).flatMap(([id, [label, industries]]) => {
  const sector = id as SectorId;
  const leaves = Object.entries(industries).map(([leaf, text]) => ({ id: leaf as IndustryId, label: text as string, sector }));
  return [{ id: sector, label, sector }, ...leaves];
});

const BY_ID: ReadonlyMap<string, Industry> = new Map(INDUSTRIES.map((industry) => [industry.id, industry]));

export const isIndustryId = (text: string): text is IndustryId => BY_ID.has(text);
export const industryOf = (id: IndustryId): Industry => BY_ID.get(id) as Industry;

/**
 * How the industry of a company relates to one that is asked for: `equal`, also where a whole sector is asked for and the company is in it; `same_sector`;
 * or `other`.
 */
export function industryRelation(asked: IndustryId, actual: IndustryId): 'equal' | 'same_sector' | 'other' {
  if (asked === actual) return 'equal';
  const { sector } = industryOf(actual);
  if (sector === asked) return 'equal';
  return sector === industryOf(asked).sector ? 'same_sector' : 'other';
}
