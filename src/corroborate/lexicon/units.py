"""Units of measure: `unit | dimension | factor | names | signs`; times the factor it is in the dimension's base unit.

Names match in any case, singular or plural; signs as they are written.
"""

# Base units: metre, kilogram, square metre, cubic metre, second, byte, watt, joule, pascal, hertz, volt, newton, ...
ROWS = """
kilometre | length | 1000 | kilometre, kilometer | km, kms, Km, KM
metre | length | 1 | metre, meter | m, mtr
centimetre | length | 0.01 | centimetre, centimeter | cm, cms
millimetre | length | 0.001 | millimetre, millimeter | mm
micrometre | length | 1e-6 | micrometre, micrometer, micron | μm, µm, um
nanometre | length | 1e-9 | nanometre, nanometer | nm
mile | length | 1609.344 | mile | mi
nautical mile | length | 1852 | nautical mile, sea mile | nmi, NM
yard | length | 0.9144 | yard | yd, yds
foot | length | 0.3048 | foot, feet | ft, ′
inch | length | 0.0254 | inch, inches | in, ″, "
fathom | length | 1.8288 | fathom |
calibre | bore | 0.0254 | calibre, caliber | cal
furlong | length | 201.168 | furlong |
light-year | length | 9460730472580800 | light-year, light year, lightyear | ly
astronomical unit | length | 149597870700 | astronomical unit | AU
kilogram | mass | 1 | kilogram, kilogramme, kilo | kg, kgs, Kg, KG
gram | mass | 0.001 | gram, gramme | g, gm
milligram | mass | 1e-6 | milligram, milligramme | mg
microgram | mass | 1e-9 | microgram | μg, µg, mcg
tonne | mass | 1000 | tonne, metric ton, metric tonne | t, mt
ton | mass | 907.18474 | ton, short ton |
kilotonne | mass | 1e6 | kilotonne, kiloton | kt
megatonne | mass | 1e9 | megatonne, megaton | Mt
gigatonne | mass | 1e12 | gigatonne, gigaton | Gt
pound | mass | 0.45359237 | pound | lb, lbs, lb.
ounce | mass | 0.028349523125 | ounce | oz
stone | mass | 6.35029318 | stone |
carat | mass | 0.0002 | carat | ct
square kilometre | area | 1e6 | square kilometre, square kilometer, sq kilometre, sq km, sq. km | km2, km², sqkm
square metre | area | 1 | square metre, square meter, sq metre, sq meter, sq m, sq. m | m2, m², sqm
square centimetre | area | 1e-4 | square centimetre, square centimeter, sq cm | cm2, cm²
square mile | area | 2589988.110336 | square mile, sq mile, sq mi, sq. mile | mi2, mi²
square foot | area | 0.09290304 | square foot, square feet, sq foot, sq feet, sq ft, sq. ft | sqft, ft2, ft²
square yard | area | 0.83612736 | square yard, sq yard, sq yd |
square inch | area | 0.00064516 | square inch, square inches, sq in |
hectare | area | 10000 | hectare | ha
acre | area | 4046.8564224 | acre | ac
litre | volume | 0.001 | litre, liter | l, L, ltr
millilitre | volume | 1e-6 | millilitre, milliliter | ml, mL, cc
centilitre | volume | 1e-5 | centilitre, centiliter | cl
cubic metre | volume | 1 | cubic metre, cubic meter, cu m | m3, m³, cbm
cubic kilometre | volume | 1e9 | cubic kilometre, cubic kilometer | km3, km³
cubic centimetre | volume | 1e-6 | cubic centimetre, cubic centimeter | cm3, cm³
cubic foot | volume | 0.028316846592 | cubic foot, cubic feet, cu ft | ft3, ft³
cubic yard | volume | 0.764554857984 | cubic yard, cu yd |
cubic inch | volume | 1.6387064e-5 | cubic inch, cubic inches |
gallon | volume | 0.003785411784 | gallon, US gallon | gal
quart | volume | 0.000946352946 | quart, US quart |
pint | volume | 0.000473176473 | pint, US pint |
fluid ounce | volume | 2.95735295625e-5 | fluid ounce, US fluid ounce, fl oz |
barrel | volume | 0.158987294928 | barrel | bbl, bpd
bushel | volume | 0.03523907016688 | bushel |
acre-foot | volume | 1233.48183754752 | acre-foot, acre foot, acre-feet, acre feet |
second | time | 1 | second | s, sec, secs
millisecond | time | 0.001 | millisecond | ms
microsecond | time | 1e-6 | microsecond |
nanosecond | time | 1e-9 | nanosecond |
minute | time | 60 | minute | min, mins
hour | time | 3600 | hour | h, hr, hrs
day | time | 86400 | day |
night | time | 86400 | night |
week | time | 604800 | week | wk, wks
fortnight | time | 1209600 | fortnight |
month | time | 2629746 | month | mo, mos
quarter | time | 7889238 | |
year | time | 31556952 | year | yr, yrs
decade | time | 315569520 | decade |
century | time | 3155695200 | century, centuries |
kilometre/hour | | | kilometres per hour | kph, kmh, KPH
mile/hour | | | | mph, MPH, m.p.h.
mile/gallon | | | | mpg, MPG
kilobit/second | | | | kbps
megabit/second | | | | Mbps
gigabit/second | | | | Gbps
revolution/minute | | | | rpm
point/game | | | | ppg
rebound/game | | | | rpg
assist/game | | | | apg
knot | speed | 0.5144444444444445 | knot | kn, kt, kts
Mach | speed | 340.3 | Mach |
degree Celsius | temperature | 1 | degree Celsius, degree centigrade, degree C, Celsius | °C, ºC, C, ℃
degree Fahrenheit | temperature | 1 | degree Fahrenheit, degree F, Fahrenheit | °F, ºF, F, ℉
kelvin | temperature | 1 | kelvin | K
degree | angle | 1 | degree | °
byte | data | 1 | byte | B
kilobyte | data | 1e3 | kilobyte | KB, kB
megabyte | data | 1e6 | megabyte | MB
gigabyte | data | 1e9 | gigabyte, gig | GB, gb
terabyte | data | 1e12 | terabyte | TB, tb
petabyte | data | 1e15 | petabyte | PB
kilobit | data | 125 | kilobit | kb
megabit | data | 125000 | megabit | Mb, Mbit
gigabit | data | 1.25e8 | gigabit | Gb
watt | power | 1 | watt | W
kilowatt | power | 1e3 | kilowatt | kW, KW
megawatt | power | 1e6 | megawatt | MW
gigawatt | power | 1e9 | gigawatt | GW
terawatt | power | 1e12 | terawatt | TW
horsepower | power | 745.6998715822702 | horsepower, brake horsepower | hp, bhp, HP
kilowatt-hour | energy | 3.6e6 | kilowatt-hour, kilowatt hour | kWh, KWh, kwh
megawatt-hour | energy | 3.6e9 | megawatt-hour, megawatt hour | MWh
gigawatt-hour | energy | 3.6e12 | gigawatt-hour, gigawatt hour | GWh
terawatt-hour | energy | 3.6e15 | terawatt-hour, terawatt hour | TWh
joule | energy | 1 | joule | J
kilojoule | energy | 1e3 | kilojoule | kJ
calorie | food energy | 1 | calorie, kilocalorie | kcal, cal
British thermal unit | energy | 1055.05585262 | British thermal unit | BTU, Btu
million British thermal units | energy | 1055055852.62 | | mmBTU, MMBtu, mmBtu
pascal | pressure | 1 | pascal | Pa
hectopascal | pressure | 100 | hectopascal | hPa
kilopascal | pressure | 1e3 | kilopascal | kPa
megapascal | pressure | 1e6 | megapascal | MPa
millibar | pressure | 100 | millibar | mb, mbar
bar | pressure | 1e5 | |
pound per square inch | pressure | 6894.757293168361 | | psi
kilopound per square inch | pressure | 6894757.293168361 | | ksi
volt | voltage | 1 | volt | V
millivolt | voltage | 0.001 | millivolt | mV
kilovolt | voltage | 1e3 | kilovolt | kV, KV
ampere | current | 1 | amp, ampere | A
milliampere-hour | charge | 3.6 | milliamp hour, milliampere hour | mAh
amp-hour | charge | 3600 | amp hour, amp-hour | Ah
ohm | resistance | 1 | ohm | Ω
hertz | frequency | 1 | hertz | Hz, HZ, hz
kilohertz | frequency | 1e3 | kilohertz | kHz
megahertz | frequency | 1e6 | megahertz | MHz, mhz, Mhz
gigahertz | frequency | 1e9 | gigahertz | GHz, ghz, Ghz
newton | force | 1 | newton | N
kilonewton | force | 1e3 | kilonewton | kN
newton metre | torque | 1 | newton metre, newton meter | Nm
pound-foot | torque | 1.3558179483314004 | pound-foot, pound-feet, foot-pound, lb ft, ft lb | lb-ft, ft-lb, lb.-ft.
decibel | loudness | 1 | decibel | dB, db, dBA
megapixel | resolution | 1 | megapixel | MP, mp
pixel | pixels | 1 | pixel | px
dot per inch | density | 1 | | dpi
sievert | dose | 1 | sievert | Sv
millisievert | dose | 0.001 | millisievert | mSv
microsievert | dose | 1e-6 | microsievert | μSv, µSv
roentgen | exposure | 1 | roentgen | R
becquerel | radioactivity | 1 | becquerel | Bq
mole | amount | 1 | mole | mol
gauge | gauge | 1 | gauge | ga
decimetre | length | 0.1 | decimetre, decimeter | dm
angstrom | length | 1e-10 | angstrom, ångström | Å
picometre | length | 1e-12 | picometre, picometer |
parsec | length | 30856775814913673 | parsec |
league | length | 4828.032 | |
rod | length | 5.0292 | |
hand | length | 0.1016 | |
quintal | mass | 100 | quintal |
hundredweight | mass | 50.80234544 | hundredweight | cwt
troy ounce | mass | 0.0311034768 | troy ounce | ozt
grain | mass | 6.479891e-5 | | gr
dram | mass | 0.0017718451953125 | | dr
bale | bale | 1 | |
hectolitre | volume | 0.1 | hectolitre, hectoliter | hl, hL
decilitre | volume | 0.0001 | decilitre, deciliter | dl, dL
megalitre | volume | 1000 | megalitre, megaliter | ML, Ml
gigalitre | volume | 1e6 | gigalitre, gigaliter | GL, Gl
microlitre | volume | 1e-9 | microlitre, microliter | μl, µl, μL, µL
teaspoon | volume | 4.92892159375e-6 | teaspoon, teaspoonful | tsp
tablespoon | volume | 1.478676478125e-5 | tablespoon, tablespoonful | tbsp
metre/second | | | | mps
kilometre/second | | | | kmps
foot/second | | | | fps
bit | data | 0.125 | bit | bit
terabit | data | 1.25e11 | terabit | Tb
exabyte | data | 1e18 | exabyte | EB
gibibyte | data | 1073741824 | gibibyte | GiB
mebibyte | data | 1048576 | mebibyte | MiB
milliwatt | power | 0.001 | milliwatt | mW
watt-hour | energy | 3600 | watt-hour, watt hour | Wh
megajoule | energy | 1e6 | megajoule | MJ
gigajoule | energy | 1e9 | gigajoule | GJ
electronvolt | energy | 1.602176634e-19 | electronvolt, electron volt | eV
kiloelectronvolt | energy | 1.602176634e-16 | | keV
megaelectronvolt | energy | 1.602176634e-13 | | MeV
gigaelectronvolt | energy | 1.602176634e-10 | | GeV
teraelectronvolt | energy | 1.602176634e-7 | | TeV
erg | energy | 1e-7 | erg |
therm | energy | 105505585.262 | therm |
gigapascal | pressure | 1e9 | gigapascal | GPa
atmosphere | pressure | 101325 | | atm
torr | pressure | 133.32236842105263 | torr | Torr
millimetre of mercury | pressure | 133.322387415 | millimetre of mercury, millimeter of mercury | mmHg
inch of mercury | pressure | 3386.389 | inch of mercury | inHg
milliampere | current | 0.001 | milliamp, milliampere | mA
kiloampere | current | 1000 | kiloamp, kiloampere | kA
coulomb | charge | 1 | coulomb |
farad | capacitance | 1 | farad |
microfarad | capacitance | 1e-6 | microfarad | μF, µF, uF
henry | inductance | 1 | |
kiloohm | resistance | 1000 | kiloohm, kilohm | kΩ
megaohm | resistance | 1e6 | megaohm, megohm | MΩ
tesla | magnetic flux density | 1 | |
gauss | magnetic flux density | 0.0001 | gauss |
weber | magnetic flux | 1 | | Wb
siemens | conductance | 1 | |
lumen | luminous flux | 1 | lumen | lm
lux | illuminance | 1 | lux | lx
candela | luminous intensity | 1 | candela | cd
nit | luminance | 1 | nit |
gray | absorbed dose | 1 | | Gy
rem | dose | 0.01 | | rem
curie | radioactivity | 3.7e10 | curie | Ci
dyne | force | 1e-5 | dyne | dyn
kilogram-force | force | 9.80665 | kilogram-force | kgf
pound-force | force | 4.4482216152605 | pound-force | lbf
meganewton | force | 1e6 | meganewton | MN
beat/minute | | | | bpm
frame/second | | | frames per second |
millimole | amount | 0.001 | millimole | mmol
radian | angle | 57.29577951308232 | radian | rad
arcminute | angle | 0.016666666666666666 | arcminute, arc minute |
arcsecond | angle | 0.0002777777777777778 | arcsecond, arc second |
terahertz | frequency | 1e12 | terahertz | THz
megatonne of oil equivalent | mass | 1e9 | | Mtoe
twenty-foot equivalent | containers | 1 | | TEU, TEUs
flop | computing | 1 | flop |
teraflop | computing | 1e12 | teraflop | TFLOPS
petaflop | computing | 1e15 | petaflop | PFLOPS
dioptre | optical power | 1 | dioptre, diopter |
international unit | potency | 1 | international unit | IU
kilobar | pressure | 1e8 | kilobar | kbar
percent | percent | 1 | percent, per cent | %, pc, pct, p.c.
percentage point | percentage point | 1 | percentage point, percent point | pp, ppt, ppts, p.p.
basis point | percentage point | 0.01 | basis point | bp, bps
part per million | concentration | 1 | part per million, parts per million | ppm
part per billion | concentration | 0.001 | part per billion, parts per billion | ppb
"""

# Unit -> (dimension, factor). Temperatures convert in values.units; "a/b" rows name a unit with its "per".
UNITS: dict[str, tuple[str, float]] = {}
NAMES: dict[str, str] = {}  # lower case, hyphens as blanks
SIGNS: dict[str, str] = {}

for _row in ROWS.strip().splitlines():
    _unit, _dimension, _factor, _names, _signs = (part.strip() for part in _row.split("|"))
    if _dimension:
        UNITS[_unit] = (_dimension, float(_factor))
    for _name in filter(None, (n.strip().lower().replace("-", " ") for n in _names.split(","))):
        NAMES.setdefault(_name, _unit)
        if _name.startswith("degree "):
            NAMES.setdefault(_name.replace("degree ", "degrees ", 1), _unit)
        elif _name.startswith("part "):
            continue
        elif not _name.endswith("s"):
            NAMES.setdefault(f"{_name}s", _unit)
    for _sign in filter(None, (s.strip() for s in _signs.split(","))):
        SIGNS.setdefault(_sign, _unit)

NAMES["inches"] = "inch"
# The most words that a name with this first word has.
FIRST_WORDS: dict[str, int] = {}
for _name in NAMES:
    _words = _name.split()
    FIRST_WORDS[_words[0]] = max(FIRST_WORDS.get(_words[0], 0), len(_words))

# Signs that also are words or letters: only against the digits, or after a space where no noun could stand.
TIGHT_SIGNS = frozenset(
    """
    dr gr rad dm cd bit rem lm in A B C F K N R L T s t h g l m " AU MP mp st V W J ly ac cal
    ct mo NM db px kn kt mb mt
    """.split()
)
# Words that are units only after a hyphen ("a 10-second delay"): else they are more often something else.
DOUBTFUL_NAMES = frozenset({"mole", "moles", "second", "stone", "stones", "gig", "gigs", "bit", "bits"})

# What may stand after "a" or "per" in a rate: "$5 a barrel". After "per" and "/" any word may.
PER_NOUNS = frozenset(
    """
    second minute hour day night week month year season game match decade century share barrel bushel gallon
    litre liter pound ounce kilo kilogram gram tonne ton person head piece unit bottle ticket vote mile
    kilometre kilometer acre hectare household family student pupil child seat room plate pack dozen session
    visit trip copy quarter annum capita pop
    """.split()
)
PER_SIGNS: dict[str, str] = {
    "h": "hour", "hr": "hour", "s": "second", "sec": "second", "min": "minute", "day": "day", "d": "day",
    "km": "kilometre", "m": "metre", "cm": "centimetre", "l": "litre", "L": "litre", "kg": "kilogram",
    "lb": "pound", "kWh": "kilowatt-hour", "MWh": "megawatt-hour", "yr": "year", "year": "year", "month": "month",
    "week": "week", "hour": "hour", "barrel": "barrel", "bbl": "barrel", "tonne": "tonne", "ton": "ton",
    "annum": "year", "liter": "litre", "kilometer": "kilometre", "meter": "metre", "sqm": "square metre",
    "mmBTU": "million British thermal units", "head": "person", "capita": "person", "pc": "person",
}  # fmt: skip
