//! The names of holidays, shared by all countries: the number in a table, and the Fluent key.
//! Written by `generate.py`.

pub(super) const AIR_FORCE: u8 = 0;
pub(super) const ALL_SAINTS: u8 = 1;
pub(super) const ALL_SOULS: u8 = 2;
pub(super) const ANGAMOS: u8 = 3;
pub(super) const APARECIDA: u8 = 4;
pub(super) const ARICA: u8 = 5;
pub(super) const ARMISTICE: u8 = 6;
pub(super) const ARMY: u8 = 7;
pub(super) const ASCENSION: u8 = 8;
pub(super) const ASSUMPTION: u8 = 9;
pub(super) const AYACUCHO: u8 = 10;
pub(super) const BANK: u8 = 11;
pub(super) const BELGRANO: u8 = 12;
pub(super) const BOXING: u8 = 13;
pub(super) const BOYACA: u8 = 14;
pub(super) const CANADA: u8 = 15;
pub(super) const CAPITAL: u8 = 16;
pub(super) const CARMEL: u8 = 17;
pub(super) const CARNIVAL: u8 = 18;
pub(super) const CARTAGENA: u8 = 19;
pub(super) const CHIQUINQUIRA: u8 = 20;
pub(super) const CHRISTMAS: u8 = 21;
pub(super) const COLUMBUS: u8 = 22;
pub(super) const CONSCIOUSNESS: u8 = 23;
pub(super) const CONSTITUTION: u8 = 24;
pub(super) const CORPUS_CHRISTI: u8 = 25;
pub(super) const DECREE: u8 = 26;
pub(super) const DEFENDER: u8 = 27;
pub(super) const DIVERSITY: u8 = 28;
pub(super) const EASTER: u8 = 29;
pub(super) const EASTER_MONDAY: u8 = 30;
pub(super) const EID_AL_ADHA: u8 = 31;
pub(super) const EID_AL_FITR: u8 = 32;
pub(super) const EPIPHANY: u8 = 33;
pub(super) const GERMAN_UNITY: u8 = 34;
pub(super) const GOOD_FRIDAY: u8 = 35;
pub(super) const GUEMES: u8 = 36;
pub(super) const HOLY_SATURDAY: u8 = 37;
pub(super) const IMMACULATE: u8 = 38;
pub(super) const INDEPENDENCE: u8 = 39;
pub(super) const INDIGENOUS: u8 = 40;
pub(super) const JUAREZ: u8 = 41;
pub(super) const JUNETEENTH: u8 = 42;
pub(super) const JUNIN: u8 = 43;
pub(super) const KING: u8 = 44;
pub(super) const LABOUR: u8 = 45;
pub(super) const MALVINAS: u8 = 46;
pub(super) const MAUNDY_THURSDAY: u8 = 47;
pub(super) const MAY_REVOLUTION: u8 = 48;
pub(super) const MEMORIAL: u8 = 49;
pub(super) const MEMORY: u8 = 50;
pub(super) const NATIONAL: u8 = 51;
pub(super) const NAVY: u8 = 52;
pub(super) const NEW_YEAR: u8 = 53;
pub(super) const NOWRUZ: u8 = 54;
pub(super) const ORTHODOX_CHRISTMAS: u8 = 55;
pub(super) const PETER_PAUL: u8 = 56;
pub(super) const PRESIDENTS: u8 = 57;
pub(super) const REFORMATION: u8 = 58;
pub(super) const REPUBLIC: u8 = 59;
pub(super) const REVOLUTION: u8 = 60;
pub(super) const ROSE_LIMA: u8 = 61;
pub(super) const RUSSIA: u8 = 62;
pub(super) const SACRED_HEART: u8 = 63;
pub(super) const SAINT_JOSEPH: u8 = 64;
pub(super) const SAN_MARTIN: u8 = 65;
pub(super) const SECOND_CHRISTMAS: u8 = 66;
pub(super) const SOLIDARITY: u8 = 67;
pub(super) const SOVEREIGNTY: u8 = 68;
pub(super) const TEACHERS: u8 = 69;
pub(super) const THANKSGIVING: u8 = 70;
pub(super) const TIRADENTES: u8 = 71;
pub(super) const TRUTH_JUSTICE: u8 = 72;
pub(super) const TWO_WORLDS: u8 = 73;
pub(super) const UNITY: u8 = 74;
pub(super) const VETERANS: u8 = 75;
pub(super) const VICTORY: u8 = 76;
pub(super) const WHIT_MONDAY: u8 = 77;
pub(super) const WOMEN: u8 = 78;

/// Fluent keys by number.
pub(super) const KEYS: [&str; 79] = [
    "holiday-air-force",
    "holiday-all-saints",
    "holiday-all-souls",
    "holiday-angamos",
    "holiday-aparecida",
    "holiday-arica",
    "holiday-armistice",
    "holiday-army",
    "holiday-ascension",
    "holiday-assumption",
    "holiday-ayacucho",
    "holiday-bank",
    "holiday-belgrano",
    "holiday-boxing",
    "holiday-boyaca",
    "holiday-canada",
    "holiday-capital",
    "holiday-carmel",
    "holiday-carnival",
    "holiday-cartagena",
    "holiday-chiquinquira",
    "holiday-christmas",
    "holiday-columbus",
    "holiday-consciousness",
    "holiday-constitution",
    "holiday-corpus-christi",
    "holiday-decree",
    "holiday-defender",
    "holiday-diversity",
    "holiday-easter",
    "holiday-easter-monday",
    "holiday-eid-al-adha",
    "holiday-eid-al-fitr",
    "holiday-epiphany",
    "holiday-german-unity",
    "holiday-good-friday",
    "holiday-guemes",
    "holiday-holy-saturday",
    "holiday-immaculate",
    "holiday-independence",
    "holiday-indigenous",
    "holiday-juarez",
    "holiday-juneteenth",
    "holiday-junin",
    "holiday-king",
    "holiday-labour",
    "holiday-malvinas",
    "holiday-maundy-thursday",
    "holiday-may-revolution",
    "holiday-memorial",
    "holiday-memory",
    "holiday-national",
    "holiday-navy",
    "holiday-new-year",
    "holiday-nowruz",
    "holiday-orthodox-christmas",
    "holiday-peter-paul",
    "holiday-presidents",
    "holiday-reformation",
    "holiday-republic",
    "holiday-revolution",
    "holiday-rose-lima",
    "holiday-russia",
    "holiday-sacred-heart",
    "holiday-saint-joseph",
    "holiday-san-martin",
    "holiday-second-christmas",
    "holiday-solidarity",
    "holiday-sovereignty",
    "holiday-teachers",
    "holiday-thanksgiving",
    "holiday-tiradentes",
    "holiday-truth-justice",
    "holiday-two-worlds",
    "holiday-unity",
    "holiday-veterans",
    "holiday-victory",
    "holiday-whit-monday",
    "holiday-women",
];
