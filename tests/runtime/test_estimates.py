from mirrortalk_desktop.runtime.costs import CostBook
from mirrortalk_desktop.runtime.estimates import GUESSES, least_budget_mb, what_fits
from mirrortalk_desktop.settings import LEAST_BUDGET_MB

MODELS = {"tiny": 78.0, "base": 148.0, "small": 487.0}


def test_more_of_the_models_fit_the_larger_the_budget_is() -> None:
    fitting = [
        [fit.model for fit in what_fits(mb, MODELS, provider="onnx") if fit.fits] for mb in (500, 550, 700, 1600)
    ]

    assert fitting == [[], ["tiny"], ["tiny", "base"], ["tiny", "base", "small"]]
    assert not next(fit for fit in what_fits(600, MODELS, provider="local") if fit.model == "base").fits_fully


def test_what_was_measured_here_counts_more_than_what_is_guessed() -> None:
    book = CostBook(guesses=GUESSES)
    book.learn("load base", 700.0)

    (fit,) = what_fits(900, {"base": 148.0}, provider="local", costs=book)

    assert not fit.fits


def test_the_least_budget_in_the_settings_is_the_one_that_is_estimated() -> None:
    for provider, least in LEAST_BUDGET_MB.items():
        assert abs(least_budget_mb(MODELS.values(), provider=provider) - least) < 15
