"""Audio files that are made to break decoders: damage to real files, the same for the same seed, and headers that lie."""

import random
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.support.audio import silence, tone, write_audio

Damage = Callable[[bytes, random.Random], bytes]
#: Large numbers where a length, a count or a rate may stand.
_LIES = (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\0", b"\xff\xff\xff\x7f", b"\0\xff\xff\xff")
_HEAD = 4000


def cut_short(body: bytes, chance: random.Random) -> bytes:
    return body[: chance.randrange(len(body))]


def flip_bits(body: bytes, chance: random.Random) -> bytes:
    broken = bytearray(body)
    for _ in range(chance.randint(1, 200)):
        broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
    return bytes(broken)


def lie_in_the_head(body: bytes, chance: random.Random) -> bytes:
    """Large numbers in the first bytes, where headers and tables are."""
    broken = bytearray(body)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(min(_HEAD, len(broken) - 4))
        broken[place : place + 4] = chance.choice(_LIES)
    return bytes(broken)


def lie_in_the_tail(body: bytes, chance: random.Random) -> bytes:
    """The same in the last bytes: an M4A has its tables there."""
    return lie_in_the_head(body[::-1], chance)[::-1]


def repeat_a_part(body: bytes, chance: random.Random) -> bytes:
    first = chance.randrange(len(body))
    part = body[first : first + chance.randint(1, 3000)]
    return body[:first] + part * chance.randint(2, 40) + body[first:]


def drop_a_part(body: bytes, chance: random.Random) -> bytes:
    first = chance.randrange(len(body))
    return body[:first] + body[first + chance.randint(1, 3000) :]


def garble_a_part(body: bytes, chance: random.Random) -> bytes:
    first = chance.randrange(len(body))
    return body[:first] + chance.randbytes(2000) + body[first + 2000 :]


def splice(body: bytes, chance: random.Random) -> bytes:
    """Two halves that do not belong together."""
    return body[: chance.randrange(len(body))] + body[chance.randrange(len(body)) :]


DAMAGES: dict[str, Damage] = {
    damage.__name__: damage
    for damage in (
        cut_short,
        flip_bits,
        lie_in_the_head,
        lie_in_the_tail,
        repeat_a_part,
        drop_a_part,
        garble_a_part,
        splice,
    )
}


def broken_files(whole: dict[str, bytes], count: int, *, seed: int = 1) -> Iterator[tuple[str, bytes]]:
    """So many broken bodies with a name that says what was done to which of these files; always the same ones."""
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        name = sorted(whole)[number % len(whole)]
        damage = chance.choice(list(DAMAGES))
        body = DAMAGES[damage](whole[name], chance)
        yield f"{number} {name} {damage}", body


def whole_files(folder: Path) -> dict[str, bytes]:
    """Two seconds of a tone in every format, as bytes, by suffix."""
    folder.mkdir(parents=True, exist_ok=True)
    suffixes = (".mp3", ".m4a", ".opus", ".flac", ".wav", ".webm")
    return {suffix: write_audio(folder / f"whole{suffix}", tone(2.0)).read_bytes() for suffix in suffixes}


# --- single files


def wav(
    *, rate: int = 16_000, channels: int = 1, bits: int = 16, kind: int = 1, size: int = 0, body: bytes = b""
) -> bytes:
    """A WAV file whose head says this, whatever its body is; `size` 0 is the true one."""
    body = body or b"\0\1" * 16_000
    align = max(1, channels * bits // 8) & 0xFFFF
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, kind, channels, rate, (rate * align) & 0xFFFFFFFF, align, bits)
    head += struct.pack("<4sI", b"data", size or len(body))
    return struct.pack("<4sI4s", b"RIFF", 0xFFFFFFFF if size else len(head) + len(body) + 4, b"WAVE") + head + body


def not_a_number() -> bytes:
    """Floating point samples that are no numbers, or endless."""
    return wav(kind=3, bits=32, body=struct.pack("<4f", float("nan"), float("inf"), -float("inf"), 1e38) * 8000)


def with_cover(body: bytes, size: int) -> bytes:
    """An MP3 with a picture of so many bytes before it."""
    picture = b"\0image/jpeg\0\3\0\xff\xd8\xff\xe0" + b"\0" * size
    frame = b"APIC" + struct.pack(">I", len(picture)) + b"\0\0" + picture
    return b"ID3\3\0\0" + bytes((len(frame) >> shift) & 0x7F for shift in (21, 14, 7, 0)) + frame + body


def table_of(body: bytes, *, samples: int) -> bytes:
    """An M4A whose table says that it has so many samples, all of one size."""
    place = body.index(b"stsz")
    head = body[: place + 8] + struct.pack(">II", 1, samples)
    return head + body[place + 16 :]


def lasting(body: bytes, seconds: int) -> bytes:
    """An M4A whose heads say that it lasts so long."""
    broken = bytearray(body)
    for name, offset in ((b"mvhd", 20), (b"mdhd", 20)):
        place = body.index(name) + offset
        broken[place - 4 : place + 4] = struct.pack(">II", 1, min(seconds, 0xFFFFFFFF))
    return bytes(broken)


def many_streams(path: Path, count: int) -> bytes:
    """A Matroska file with so many tracks."""
    import av

    with av.open(str(path), "w", format="matroska") as container:
        streams = [container.add_stream("pcm_s16le", rate=8000, layout="mono") for _ in range(count)]
        for stream in streams:
            frame = av.AudioFrame(format="s16", layout="mono", samples=800)
            frame.sample_rate = 8000
            frame.planes[0].update(bytes(frame.planes[0].buffer_size))
            container.mux(stream.encode(frame))
    return path.read_bytes()


def long_silence(path: Path, hours: float) -> bytes:
    """Hours of nothing that take next to no room."""
    from tests.support.audio import write_stream

    write_stream(path, (silence(60.0) for _ in range(round(hours * 60))), bit_rate=8_000)
    return path.read_bytes()
