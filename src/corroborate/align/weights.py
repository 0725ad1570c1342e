"""The weights of the two scored models of alignment, as fitted by `benchmarks/fit.py`.

Both are logistic: a feature's weight is what it adds to the log odds. `PAIR`: two claims are about the same thing.
`GROUP`: two groups of agreeing claims are about the same thing although their values clash.
"""

PAIR: dict[str, float] = {
    "": -3.4,
    "sentence": 7.6,
    "near": 0.9,
    "head_same": 2.3,
    "head_part": 0.6,
    "head_unknown": 0.3,
    "modifiers": 1.8,
    "point_same": 0.6,
    "point_differs": -3.3,
    "scope_same": 1.3,
    "scope_differs": -1.1,
    "other_differs": -2.3,
    "days_clash": -2.7,
    "owner_same": 1.7,
    "clock": 1.7,
    "duration": 0.9,
    "no_shared_name": -0.3,
}

GROUP: dict[str, float] = {
    "": -2.9,
    "near": 0.8,
    "wording": 3.5,
    "mean": 0.36,
    "mutual": 0.43,
    "margin": 0.33,
    "clock": 1.0,
    "both": -0.6,
    "ratio": -0.8,
    "days_clash": -0.8,
    "title": -0.8,
    "scope_differs": -1.5,
    "owner_differs": -1.1,
    "moving": -0.5,
}
