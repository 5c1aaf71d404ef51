"""Make the demo podcast in resources/demo: audio spoken by espeak-ng, transcript, chapters, feed and questions.

Needs the program espeak-ng; run `python packaging/make_demo_audio.py` after a change of `demo_script.py`.
"""

import io
import json
import subprocess
import sys
import tempfile
import wave
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
from demo_script import EPISODES, QUESTIONS, SHOW_DESCRIPTION, SHOW_TITLE, Script
from numpy.typing import NDArray

TARGET = Path(__file__).parent.parent / "resources" / "demo"
RATE = 22_050
PAUSE_SECONDS = 0.5
MIME_TYPES = {".mp3": "audio/mpeg", ".opus": "audio/ogg"}
Samples = NDArray[np.float32]


@dataclass(frozen=True)
class Spoken:
    """A sentence with its speaker and the seconds at which it is heard."""

    speaker: str
    text: str
    start: float
    end: float


def main() -> None:
    """Write everything anew."""
    TARGET.mkdir(parents=True, exist_ok=True)
    timelines: dict[str, list[Spoken]] = {}
    items: list[str] = []
    for script in EPISODES:
        samples, spoken = speak(script)
        audio = TARGET / (script.stem + script.extension)
        encode(samples, audio, codec=script.codec, bit_rate=script.bit_rate)
        timelines[script.guid] = spoken
        published = TARGET if script.has_transcript else TARGET / "transcripts"  # the latter for the sample show alone
        published.mkdir(exist_ok=True)
        (published / f"{script.stem}.vtt").write_text(as_vtt(spoken), encoding="utf-8")
        if script.chapters:
            (TARGET / f"{script.stem}.chapters.json").write_text(as_chapters(script, spoken), encoding="utf-8")
        items.append(as_item(script, size=audio.stat().st_size, seconds=len(samples) / RATE))
        print(f"{audio.name}: {len(samples) / RATE:.1f} s, {audio.stat().st_size} bytes")
    (TARGET / "feed.xml").write_text(as_feed(items), encoding="utf-8")
    (TARGET / "questions.json").write_text(as_questions(timelines), encoding="utf-8")
    (TARGET / "spoken.json").write_text(as_spoken(timelines), encoding="utf-8")
    draw_cover(TARGET / "cover.png")


# --- speech


def speak(script: Script) -> tuple[Samples, list[Spoken]]:
    """The whole episode, with half a second of silence around every sentence, and when each is heard."""
    pause = np.zeros(round(PAUSE_SECONDS * RATE), np.float32)
    pieces: list[Samples] = [pause]
    spoken: list[Spoken] = []
    position = len(pause)
    for (speaker, voice), text in script.lines:
        sentence = say(text, voice)
        spoken.append(Spoken(speaker, text, position / RATE, (position + len(sentence)) / RATE))
        pieces += [sentence, pause]
        position += len(sentence) + len(pause)
    return np.concatenate(pieces), spoken


def say(text: str, voice: str) -> Samples:
    """One sentence without the silence around it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sentence.wav"
        subprocess.run(["espeak-ng", "-v", voice, "-s", "157", "-w", str(path), text], check=True)
        with wave.open(str(path)) as recording:
            if recording.getframerate() != RATE or recording.getnchannels() != 1:
                sys.exit("espeak-ng speaks at an unexpected rate")
            pcm = np.frombuffer(recording.readframes(recording.getnframes()), np.int16)
    loud = np.flatnonzero(np.abs(pcm) > 100)
    return pcm[loud[0] : loud[-1] + 1].astype(np.float32) / 32768


def encode(samples: Samples, path: Path, *, codec: str, bit_rate: int) -> None:
    """Write a mono file in the format that the path's suffix names."""
    import av

    with av.open(str(path), "w") as container:
        rate = 16_000 if codec == "libopus" else RATE
        stream: Any = container.add_stream(codec, rate=rate, bit_rate=bit_rate, layout="mono")
        frame = av.AudioFrame.from_ndarray((samples * 32767).astype(np.int16)[None, :], format="s16", layout="mono")
        frame.sample_rate = RATE
        resampler = av.AudioResampler(format=stream.format, layout="mono", rate=rate, frame_size=stream.frame_size)
        for ready in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(ready))
        container.mux(stream.encode(None))


# --- what is published beside the audio


def as_vtt(spoken: list[Spoken]) -> str:
    """The published transcript, one cue for a sentence."""
    cues = [f"{clock(s.start)} --> {clock(s.end)}\n<v {s.speaker}>{s.text}\n" for s in spoken]
    return "WEBVTT\n\n" + "\n".join(cues)


def clock(seconds: float) -> str:
    """Seconds as WebVTT writes them."""
    minutes, milliseconds = divmod(round(seconds * 1000), 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{milliseconds / 1000:06.3f}"


def as_chapters(script: Script, spoken: list[Spoken]) -> str:
    """Podcasting 2.0 chapters; the first starts with the episode."""
    starts = {s.text: s.start for s in spoken}
    chapters = [{"startTime": round(starts[text], 2), "title": title} for text, title in script.chapters]
    chapters[0]["startTime"] = 0
    return as_json({"version": "1.2.0", "chapters": chapters})


def as_item(script: Script, *, size: int, seconds: float) -> str:
    """The episode as an RSS item."""
    extras = ""
    if script.has_transcript:
        extras += f'\n      <podcast:transcript url="{{base}}/{script.stem}.vtt" type="text/vtt" language="en"/>'
    if script.chapters:
        extras += (
            f'\n      <podcast:chapters url="{{base}}/{script.stem}.chapters.json" type="application/json+chapters"/>'
        )
    return f"""    <item>
      <guid isPermaLink="false">{script.guid}</guid>
      <title>{escape(script.title)}</title>
      <link>{{base}}/{script.stem}</link>
      <description><![CDATA[{script.description}]]></description>
      <pubDate>{script.published}</pubDate>
      <enclosure url="{{base}}/{script.stem}{script.extension}" length="{size}" type="{MIME_TYPES[script.extension]}"/>
      <itunes:duration>{round(seconds)}</itunes:duration>{extras}
    </item>
"""


def as_feed(items: list[str]) -> str:
    """The feed, newest episode first; `{base}` stands for the address it is served from."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
  <channel>
    <title>{SHOW_TITLE}</title>
    <link>{{base}}/</link>
    <description>{escape(SHOW_DESCRIPTION)}</description>
    <language>en</language>
    <itunes:author>MirrorTalk</itunes:author>
    <itunes:image href="{{base}}/cover.png"/>
{"".join(reversed(items))}  </channel>
</rss>
"""


def as_questions(timelines: dict[str, list[Spoken]]) -> str:
    """The demo's questions with the place where each is answered."""
    questions: list[dict[str, object]] = []
    for question, answer in QUESTIONS:
        if answer is None:
            questions.append({"question": question, "is_answered": False})
            continue
        script, sentence = answer
        place = next(s for s in timelines[script.guid] if s.text == sentence)
        questions.append(
            {
                "question": question,
                "is_answered": True,
                "episode_guid": script.guid,
                "start": round(place.start, 2),
                "end": round(place.end, 2),
                "said": sentence,
            }
        )
    return as_json({"tolerance_seconds": 2.0, "questions": questions})


def as_spoken(timelines: dict[str, list[Spoken]]) -> str:
    """What is truly said when, for tests that measure what a speech model hears."""
    rows = {
        guid: [asdict(s) | {"start": round(s.start, 2), "end": round(s.end, 2)} for s in spoken]
        for guid, spoken in timelines.items()
    }
    return as_json(rows)


def as_json(value: object) -> str:
    """Readable JSON that ends with a newline."""
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def draw_cover(path: Path) -> None:
    """A plain picture: rings, like sound going out from one point."""
    import av

    size = 256
    y, x = np.mgrid[0:size, 0:size].astype(np.float32)
    distance = np.hypot(x - size * 0.3, y - size * 0.7)
    rings = (distance / 28).astype(int) % 2
    colours = np.array([[33, 70, 96], [240, 190, 90]], np.uint8)
    picture = np.where((distance < 14)[..., None], np.array([250, 245, 235], np.uint8), colours[rings])
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="image2pipe") as container:
        stream: Any = container.add_stream("png", rate=1)
        stream.width = stream.height = size
        stream.pix_fmt = "rgb24"
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    path.write_bytes(buffer.getvalue())


if __name__ == "__main__":
    main()
