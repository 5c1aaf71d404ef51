from mirrortalk_desktop.runtime.costs import CostBook
from mirrortalk_desktop.runtime.estimates import GUESSES, Fits, SpeechModelSize, least_budget_mb, what_fits
from mirrortalk_desktop.settings import LEAST_BUDGET_MB

WEIGHTS = {"tiny": 78.0, "base": 148.0, "small": 487.0}
MODELS = tuple(SpeechModelSize(name, mb, is_here=name == "tiny") for name, mb in WEIGHTS.items())


def fits(mb: float, provider: str = "onnx", chosen: str = "base") -> Fits:
    return what_fits(mb, MODELS, provider=provider, chosen=chosen)


def test_more_of_the_models_fit_the_larger_the_budget_is() -> None:
    fitting = [[fit.model for fit in fits(mb).speech if fit.fits] for mb in (500, 550, 700, 1600)]

    assert fitting == [[], ["tiny"], ["tiny", "base"], ["tiny", "base", "small"]]
    assert not next(fit for fit in fits(600, "local").speech if fit.model == "base").fits_fully
    assert [fit.is_here for fit in fits(500).speech] == [True, False, False]


def test_the_large_embedder_is_used_where_the_chosen_speech_model_fits_in_full_beside_it() -> None:
    used = [fits(mb, "sentence_transformers").embedder.used for mb in (800, 1_300, 1_500)]
    assert used == ["onnx", "onnx", "sentence_transformers"]

    needed = [fits(800, "sentence_transformers", chosen).embedder.needed_mb for chosen in ("tiny", "base", "small")]
    assert needed == sorted(needed)
    assert [fits(mb).embedder.fits for mb in (200, 500)] == [False, True]


def test_what_was_measured_here_counts_more_than_what_is_guessed() -> None:
    book = CostBook(guesses=GUESSES)
    book.learn("load base", 700.0)

    (fit,) = what_fits(900, MODELS[1:2], provider="local", chosen="base", costs=book).speech

    assert not fit.fits


def test_the_least_budget_in_the_settings_is_the_one_that_is_estimated() -> None:
    for provider, least in LEAST_BUDGET_MB.items():
        assert abs(least_budget_mb(WEIGHTS.values(), provider=provider) - least) < 15
