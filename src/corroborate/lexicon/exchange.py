"""What currencies were worth, by the year: averages of the year in the market, as central banks publish them."""

from functools import lru_cache

FIRST = 1999

# US dollars for one unit.
IN_DOLLARS = """
euro | 1.07 .92 .90 .94 1.13 1.24 1.24 1.26 1.37 1.47 1.39 1.33 1.39 1.29 1.33 1.33 1.11 1.11 1.13 1.18 1.12 1.14 1.18 1.05 1.08 1.08 1.13
pound sterling | 1.62 1.51 1.44 1.50 1.63 1.83 1.82 1.84 2.00 1.85 1.57 1.55 1.60 1.58 1.56 1.65 1.53 1.36 1.29 1.34 1.28 1.28 1.38 1.24 1.24 1.28 1.32
Australian dollar | .65 .58 .52 .54 .65 .74 .76 .75 .84 .85 .79 .92 1.03 1.04 .97 .90 .75 .74 .77 .75 .70 .69 .75 .70 .66 .66 .65
"""

# Units for one US dollar.
FOR_A_DOLLAR = """
Canadian dollar | 1.49 1.49 1.55 1.57 1.40 1.30 1.21 1.13 1.07 1.07 1.14 1.03 .99 1.00 1.03 1.10 1.28 1.33 1.30 1.30 1.33 1.34 1.25 1.30 1.35 1.37 1.40
Swiss franc | 1.50 1.69 1.69 1.56 1.35 1.24 1.25 1.25 1.20 1.08 1.09 1.04 .89 .94 .93 .92 .96 .99 .98 .98 .99 .94 .91 .96 .90 .88 .83
Japanese yen | 114 108 122 125 116 108 110 116 118 103 94 88 80 80 98 106 121 109 112 110 109 107 110 131 141 151 150
Chinese yuan | 8.28 8.28 8.28 8.28 8.28 8.28 8.19 7.97 7.61 6.95 6.83 6.77 6.46 6.31 6.20 6.14 6.23 6.64 6.76 6.62 6.91 6.90 6.45 6.73 7.08 7.19 7.19
Indian rupee | 43 45 47 49 47 45 44 45 41 44 48 46 47 53 59 61 64 67 65 68 70 74 74 79 83 84 87
South Korean won | 1189 1131 1291 1251 1192 1145 1024 955 929 1102 1277 1156 1108 1127 1095 1053 1131 1160 1131 1100 1166 1180 1144 1292 1306 1364 1422
Hong Kong dollar | 7.76 7.79 7.80 7.80 7.79 7.79 7.78 7.77 7.80 7.79 7.75 7.77 7.78 7.76 7.76 7.75 7.75 7.76 7.79 7.84 7.84 7.76 7.77 7.83 7.83 7.80 7.80
"""


@lru_cache(maxsize=1)
def dollars() -> dict[str, tuple[float, ...]]:
    """US dollars for one unit of each currency, by year from `FIRST`."""
    found = {"US dollar": (1.0,) * len(_rows(IN_DOLLARS)["euro"])}
    found |= {name: tuple(rates) for name, rates in _rows(IN_DOLLARS).items()}
    return found | {name: tuple(1 / rate for rate in rates) for name, rates in _rows(FOR_A_DOLLAR).items()}


def _rows(table: str) -> dict[str, list[float]]:
    lines = [line.partition(" | ") for line in table.strip().splitlines()]
    return {name: [float(rate) for rate in rates.split()] for name, _, rates in lines}
