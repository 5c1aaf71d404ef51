"""Make a Whisper model of the true size of `tiny` or `base` with made-up weights, to measure memory and model swaps.

    python -m tests.benchmarks.sized_whisper base FOLDER

It has the published geometry, 51,865 tokens with as many merges, and float16 weights in CTranslate2's format, so it
loads, runs and takes memory as the real one does. What it says is nonsense, but well-formed: a word every 1.2 seconds,
chosen by the sound at that moment, each aligned to its place, and the end after 26 tokens. So nothing is heard twice
for looking wrong, and no temperature but the first is tried. The real one speaks about three times as many tokens.
"""

import argparse
import json
import math
import tempfile
from itertools import islice, product
from pathlib import Path
from typing import TYPE_CHECKING

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.paths import resource
from mirrortalk_desktop.speech.audio import RATE, stream

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from torch import Tensor
    from transformers import WhisperForConditionalGeneration

#: Width, layers on each side, heads, as published.
GEOMETRY = {"tiny": (384, 4, 6), "base": (512, 6, 8), "small": (768, 12, 12)}
TEXT_TOKENS = 50_257
END = TEXT_TOKENS
LANGUAGES = (
    "en zh de es ru ko fr ja pt tr pl ca nl ar sv it id hi fi vi he uk el ms cs ro da hu ta no th ur hr bg lt la mi ml "
    "cy sk te fa lv bn sr az sl kn et mk br eu is hy ne mn bs kk sq sw gl mr pa si km sn yo so af oc ka be tg sd gu am "
    "yi lo uz fo ht ps tk nn mt sa lb my bo tl mg as tt haw ln ha ba jw su"
)

FRAMES = 1500
FIRST_WORD_AT = 3
WORDS = 24
FRAMES_PER_WORD = 60
#: Pairs of channels that say where in the window something is, on both sides of the network.
PLACES = 24
_PERIOD = 2 * FRAMES
_WORD_GAIN = 10.0
_WORD_HEIGHT = 22.0
_LOUD = 4000.0
_PLACE_GAIN = 2.0
_PLACE_HEIGHT = 3.0
_SOUND_HEIGHT = 0.1


def make_model(size: str, folder: Path) -> None:
    """Write the model of this size into the folder."""
    from ctranslate2.converters import TransformersConverter
    from transformers import PreTrainedTokenizerFast

    tokenizer = _tokenizer()
    with tempfile.TemporaryDirectory() as place:
        _network(size, tokenizer.get_vocab_size()).save_pretrained(place)
        end = "<|endoftext|>"
        wrapped = PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token=end, eos_token=end, unk_token=end)
        wrapped.save_pretrained(place)
        tokenizer.save(str(Path(place, "tokenizer.json")), pretty=False)
        features = {"feature_size": 80, "sampling_rate": 16000, "hop_length": 160, "chunk_length": 30, "n_fft": 400}
        Path(place, "preprocessor_config.json").write_text(json.dumps(features))
        converter = TransformersConverter(place, copy_files=["tokenizer.json", "preprocessor_config.json"])
        converter.convert(str(folder), quantization="float16", force=True)
    described = json.loads((folder / "config.json").read_text())
    described["alignment_heads"] = [[GEOMETRY[size][1] - 1, 0]]
    (folder / "config.json").write_text(json.dumps(described))


def ensure_model(size: str, models: Path) -> Path:
    """The folder of the model of this size below `models`, made if it is not there; quick the second time."""
    folder = models / size
    if not (folder / "model.bin").is_file():
        models.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=models) as place:
            make_model(size, Path(place) / size)
            (Path(place) / size).rename(folder)
    return folder


# --- its words


def _tokenizer() -> "Tokenizer":
    """Invented words of two and three syllables, some with a full stop, each made by merging, as in the real one."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    merges = _merges(TEXT_TOKENS - len(alphabet))
    vocabulary = {token: number for number, token in enumerate([*alphabet, *(a + b for a, b in merges)])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    special = [
        *("<|endoftext|>", "<|startoftranscript|>"),
        *(f"<|{language}|>" for language in LANGUAGES.split()),
        *("<|translate|>", "<|transcribe|>", "<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>"),
        *(f"<|{step / 50:.2f}|>" for step in range(FRAMES + 1)),
    ]
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in special])
    return tokenizer


def _merges(count: int) -> list[tuple[str, str]]:
    syllables = list(product("bdfgklmnprstvz", "aeiou"))
    plain = ["".join(syllable) for syllable in syllables]
    starts = ["Ġ" + syllable for syllable in plain]
    short = [(start, end) for start, end in product(starts, plain)]
    merges = [*syllables, *(("Ġ", syllable) for syllable in plain), *short]
    merges += [(start + end, ".") for start, end in short]
    long = (((start + end), last) for last, (start, end) in product(plain, short))
    return [*merges, *islice(long, count - len(merges))]


# --- its weights


def _network(size: str, vocabulary: int) -> "WhisperForConditionalGeneration":
    import torch
    from transformers import WhisperConfig, WhisperForConditionalGeneration

    torch.manual_seed(0)
    width, layers, heads = GEOMETRY[size]
    config = WhisperConfig(
        vocab_size=vocabulary,
        d_model=width,
        encoder_layers=layers,
        decoder_layers=layers,
        encoder_attention_heads=heads,
        decoder_attention_heads=heads,
        encoder_ffn_dim=4 * width,
        decoder_ffn_dim=4 * width,
        num_mel_bins=80,
        bos_token_id=END,
        eos_token_id=END,
        pad_token_id=END,
        decoder_start_token_id=END + 1,
    )
    network = WhisperForConditionalGeneration(config)
    with torch.no_grad():
        _know_places(network)
        _listen(network)
        _speak(network)
    return network


def _know_places(network: "WhisperForConditionalGeneration") -> None:
    """The first channels say where a frame is, and where the next word is; no layer writes to them."""
    import torch

    places = 2 * PLACES
    for side in (network.model.encoder, network.model.decoder):
        frames = torch.arange(side.embed_positions.weight.shape[0], dtype=torch.float32)
        if side is network.model.decoder:
            frames = (frames - FIRST_WORD_AT).clamp(0, WORDS) * FRAMES_PER_WORD
        harmonics = torch.arange(1, PLACES + 1)
        waves = harmonics * (2 * math.pi / _PERIOD) * frames[:, None]
        height = _PLACE_HEIGHT / harmonics.sqrt()  # so that nearer is always likelier, however short the sound is
        side.embed_positions.weight.normal_(0, 1.0 if side is network.model.decoder else 0.0)
        side.embed_positions.weight.mul_(_WORD_HEIGHT)
        side.embed_positions.weight[:, :places:2] = waves.sin() * height
        side.embed_positions.weight[:, 1:places:2] = waves.cos() * height
        for layer in side.layers:
            layer.self_attn.v_proj.weight[:, :places] = 0
            layer.fc1.weight[:, :places] = 0
            attentions = [layer.self_attn, *([layer.encoder_attn] if hasattr(layer, "encoder_attn") else [])]
            for last in (layer.fc2, *(attention.out_proj for attention in attentions)):
                last.weight[:places] = 0
                last.bias[:places] = 0


def _listen(network: "WhisperForConditionalGeneration") -> None:
    """What changes in the sound fills the other channels; one head of the last layer looks at the place of a word."""
    import torch

    places = 2 * PLACES
    change, sound = network.model.encoder.conv1, network.model.encoder.conv2
    change.weight.normal_(0, 1.0)
    change.weight[:, :, 1] = 0
    change.weight[:, :, 2] = -change.weight[:, :, 0]
    sound.weight.normal_(0, _SOUND_HEIGHT / math.sqrt(sound.weight[0].numel()))
    sound.weight.sub_(sound.weight.mean(dim=(1, 2), keepdim=True))
    sound.weight[:places] = 0
    sound.bias.zero_()
    attention = network.model.decoder.layers[-1].encoder_attn
    size = attention.head_dim
    for projection in (attention.q_proj, attention.k_proj):
        projection.weight[:size] = 0
        projection.weight[:places, :places] = torch.eye(places) * _PLACE_GAIN
    attention.q_proj.bias[:size] = 0
    attention.v_proj.weight[:size].normal_(0, 1 / math.sqrt(attention.embed_dim))
    attention.v_proj.weight[:size, :places] = 0
    usual = _heard_in_speech(network)
    attention.v_proj.bias[:size] = -(attention.v_proj.weight[:size] @ usual.mean(dim=0))
    spread = ((usual - usual.mean(dim=0)) @ attention.v_proj.weight[:size].T).std()
    attention.v_proj.weight[:size] /= spread
    attention.v_proj.bias[:size] /= spread
    attention.out_proj.weight[places:, :size].normal_(0, _WORD_GAIN / math.sqrt(size))


def _heard_in_speech(network: "WhisperForConditionalGeneration") -> "Tensor":
    """What the encoder makes of some speech, smoothed as attention will smooth it: one row for each place of a word."""
    import numpy as np
    import torch
    from faster_whisper.feature_extractor import FeatureExtractor

    samples = np.concatenate(list(stream(resource("demo/first-program.mp3"), token=CancelToken())))
    features = torch.tensor(FeatureExtractor()(samples[: 30 * RATE]))[None, :, : 2 * FRAMES]
    frames = network.model.encoder(features).last_hidden_state[0]
    return frames[: 28 * 50].unfold(0, FRAMES_PER_WORD // 2, FRAMES_PER_WORD // 2).mean(dim=2)


def _speak(network: "WhisperForConditionalGeneration") -> None:
    """Every word lies in a direction of its own; the last time and the end in ones that only the place can choose."""
    silent = 2 * PLACES
    decoder = network.model.decoder
    words = decoder.embed_tokens.weight
    words.normal_(0, 1.0)
    words[:, : silent + 2] = 0
    words[:256] *= 0.1  # single characters, and what is no word at all, never win
    words[END:] *= 0.1
    endings = ((-1, FIRST_WORD_AT + WORDS, 1), (END, FIRST_WORD_AT + WORDS + 1, 448))
    for channel, (token, first, last) in enumerate(endings, start=silent):
        words[token] = 0
        words[token, channel] = math.sqrt(words.shape[1])
        decoder.embed_positions.weight[first : first + last, channel] = _LOUD
    decoder.embed_positions.weight[FIRST_WORD_AT + WORDS :, :silent] *= _LOUD / 10
    for layer in decoder.layers:
        for last_map in (layer.fc2, layer.self_attn.out_proj, layer.encoder_attn.out_proj):
            last_map.weight[silent : silent + 2] = 0
            last_map.bias[silent : silent + 2] = 0


def main() -> None:
    """Make one model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", choices=sorted(GEOMETRY))
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    make_model(options.size, options.folder)
    size = sum(path.stat().st_size for path in options.folder.iterdir()) / 1e6
    print(f"{options.size}: {size:.0f} MB in {options.folder}")


if __name__ == "__main__":
    main()
