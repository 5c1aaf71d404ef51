"""What every speech engine in the table must do, and how broken models are refused."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.domain.errors import Cancelled
from mirrortalk_desktop.domain.model_errors import ModelDamaged, ModelMissing
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import RATE, Samples, stream
from mirrortalk_desktop.speech.engines import ENGINES, SpeechEngine, load_engine

#: For each engine, the folder in resources/ of a small model that it can load.
MODELS = {"faster_whisper": "whisper-mini-espeak"}


@pytest.fixture(scope="module", params=ENGINES)
def each_engine(request: pytest.FixtureRequest, demo: Path) -> Iterator[SpeechEngine]:
    name = MODELS[request.param]
    loaded = load_engine(demo / name, name=name, threads=1, engine=request.param)
    yield loaded
    loaded.close()


@pytest.fixture(scope="module")
def speech(demo: Path) -> Samples:
    return np.concatenate(list(stream(demo / "sharing.opus", token=CancelToken())))[: RATE * 14]


@pytest.mark.models
def test_an_engine_hears_words_with_plain_rising_times(each_engine: SpeechEngine, speech: Samples) -> None:
    told: list[float] = []
    heard = each_engine.transcribe(speech, language="en", token=CancelToken(), report=told.append)
    assert heard.language == "en"
    assert "open source" in heard.segments[0].text
    for segment in heard.segments:
        assert type(segment.start) is float
        assert type(segment.end) is float
        assert segment.text == segment.text.strip() != ""
        assert segment.words
        for word in segment.words:
            assert type(word.start) is float
            assert type(word.probability) is float
            assert segment.start - 1 <= word.start <= word.end <= segment.end + 1
    starts = [word.start for segment in heard.segments for word in segment.words]
    assert starts == sorted(starts)
    assert told
    assert told == sorted(told)


@pytest.mark.models
@pytest.mark.parametrize("language", ["", "en", "en-US", "EN_gb", "de", "tlh", "not a language"])
def test_any_language_hint_is_taken(each_engine: SpeechEngine, speech: Samples, language: str) -> None:
    heard = each_engine.transcribe(
        speech[: RATE * 7], language=language, token=CancelToken(), report=lambda seconds: None
    )
    assert heard.language == "en"
    assert heard.segments


@pytest.mark.models
def test_an_engine_names_the_language_and_itself(each_engine: SpeechEngine, speech: Samples) -> None:
    assert each_engine.detect_language(speech) == "en"
    assert each_engine.name == "whisper-mini-espeak"


@pytest.mark.models
def test_an_engine_stops_at_the_next_segment(each_engine: SpeechEngine, speech: Samples) -> None:
    token = CancelToken()
    told: list[float] = []

    def cancel_after_the_first(seconds: float) -> None:
        told.append(seconds)
        token.cancel()

    with pytest.raises(Cancelled):
        each_engine.transcribe(speech, language="en", token=token, report=cancel_after_the_first)
    assert len(told) == 1


@pytest.mark.models
def test_the_same_audio_is_heard_the_same_way_twice(each_engine: SpeechEngine, speech: Samples) -> None:
    def hear() -> object:
        return each_engine.transcribe(speech, language="en", token=CancelToken(), report=lambda seconds: None)

    assert hear() == hear()


@pytest.mark.models
@pytest.mark.parametrize("name", ENGINES)
def test_closing_an_engine_twice_is_harmless(demo: Path, name: str) -> None:
    loaded = load_engine(demo / MODELS[name], name="x", threads=1, engine=name)
    loaded.close()
    loaded.close()


@pytest.fixture
def copied(demo: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(demo / "whisper-mini-espeak", tmp_path / "mini"))


@pytest.mark.parametrize("folder", ["nowhere", "."])
def test_a_folder_without_a_model_is_missing(tmp_path: Path, folder: str) -> None:
    with pytest.raises(ModelMissing):
        load_engine(tmp_path / folder, name="mini", threads=1)


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "vocabulary.json"])
def test_a_missing_file_is_named(copied: Path, name: str) -> None:
    (copied / name).unlink()
    with pytest.raises(ModelDamaged) as caught:
        load_engine(copied, name="mini", threads=1)
    assert caught.value.reason == f"{name} is missing"


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json"])
@pytest.mark.parametrize("body", [b"", b"{", b"<html></html>", b"\xff\xfe"])
def test_a_file_that_is_no_json_is_named(copied: Path, name: str, body: bytes) -> None:
    (copied / name).write_bytes(body)
    with pytest.raises(ModelDamaged) as caught:
        load_engine(copied, name="mini", threads=1)
    assert name in caught.value.reason


@pytest.mark.models
@pytest.mark.parametrize("share", [0.0, 0.001, 0.5, 0.999])
def test_truncated_weights_are_damage(copied: Path, share: float) -> None:
    weights = (copied / "model.bin").read_bytes()
    (copied / "model.bin").write_bytes(weights[: int(len(weights) * share)])
    with pytest.raises(ModelDamaged):
        load_engine(copied, name="mini", threads=1)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("config.json", "[]"),
        ("config.json", '{"suppress_ids": 1}'),
        ("vocabulary.json", "[]"),
        ("vocabulary.json", "["),
    ],
)
def test_what_would_only_fail_while_it_hears_is_named_before(copied: Path, name: str, body: str) -> None:
    (copied / name).write_text(body)
    with pytest.raises(ModelDamaged, match=f"{name} cannot be understood"):
        load_engine(copied, name="mini", threads=1)


@pytest.mark.models
@pytest.mark.parametrize("name", ["tokenizer.json", "vocabulary.json"])
def test_json_of_another_kind_is_damage(copied: Path, name: str) -> None:
    (copied / name).write_text(json.dumps({"surprise": []}), encoding="utf-8")
    with pytest.raises(ModelDamaged):
        load_engine(copied, name="mini", threads=1)


@pytest.mark.models
def test_a_preprocessor_that_does_not_fit_is_damage(copied: Path) -> None:
    (copied / "preprocessor_config.json").write_text('{"feature_size": 128}', encoding="utf-8")
    with pytest.raises(ModelDamaged):
        load_engine(copied, name="mini", threads=1)
