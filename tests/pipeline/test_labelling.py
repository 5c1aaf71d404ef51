"""Labels of topics over a real library, with the real embedder."""

from collections.abc import Iterator

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import Cancelled
from mirrortalk_desktop.domain.work import CancelToken
from tests.evaluation.sets import own_set
from tests.support.demo import make_container
from tests.support.spoken import TOKEN, speak

DOCTORS = (
    "Insomnia makes people ill, and the doctor sees it every day. Stress and anxiety cause insomnia, and insomnia causes more "
    "stress. Exercise is a medicine against insomnia, and so is therapy."
)
PATIENTS = "My insomnia began with pain, and the pills made me ill. The clinic treats insomnia with therapy before it gives medicine."
#: Episodes about bridges, hulls, ropes and clouds.
OTHERS = tuple(
    " ".join(part.text for part in episode.spoken)
    for episode in own_set().episodes
    if episode.key in ("rails-1", "salt-1", "salt-2", "tiny-4")
)


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> Iterator[Container]:
    container = make_container(embedding_provider=request.param)
    container.open()
    for place, text in enumerate((DOCTORS, PATIENTS, *OTHERS)):
        speak(container, f"Show {place % 2}", f"Part {place}", [("Ann", text)])
    yield container
    container.close()


@pytest.mark.models
@pytest.mark.parametrize("spoken", ["onnx"], indirect=True)
def test_a_topic_has_the_label_that_stands_out_and_others_have_none(spoken: Container) -> None:
    topics = spoken.topics.all(TOKEN)
    labels = {topic.label: topic.labels for topic in spoken.labelling.label(topics, TOKEN)}
    assert labels["insomnia"] == ("health",)
    assert [label for label, found in labels.items() if found] == ["insomnia"]
    stopped = CancelToken()
    stopped.cancel()
    assert spoken.labelling.label(topics, stopped) == spoken.labelling.label(topics, TOKEN), "it is remembered"
    speak(spoken, "Show 0", "One more", [("Ann", OTHERS[0])])
    with pytest.raises(Cancelled):
        spoken.labelling.label(spoken.topics.all(TOKEN), stopped)


@pytest.mark.parametrize("spoken", ["local"], indirect=True)
def test_an_embedder_that_was_not_measured_gives_no_labels(spoken: Container) -> None:
    topics = spoken.topics.all(TOKEN)
    assert topics
    assert spoken.labelling.label(topics, TOKEN) == topics
