"""The counterpart of GptBenchmark and TrainingBenchmark in PyTorch, for scripts/bench model.

torch_gpt.py SHAPE OPERATION prints tokens a second; without arguments it prints PyTorch's version.
"""

import sys
import time

import torch
import torch.nn.functional as F


def attention(query, key, value, is_causal):
    """What PyTorch 2 has a function of its own for."""
    scores = query @ key.transpose(2, 3) / query.shape[-1] ** 0.5
    if is_causal:
        hidden = torch.ones(query.shape[2], key.shape[2], dtype=torch.bool).triu(1)
        scores = scores.masked_fill(hidden, float("-inf"))
    return scores.softmax(3) @ value


attend = getattr(F, "scaled_dot_product_attention", attention)


class Gpt:
    """A GPT-2 with random weights, as fast as plain PyTorch makes it."""

    def __init__(self, layers, heads, width, context, vocabulary):
        torch.manual_seed(1)
        matrix = lambda *size: (0.02 * torch.randn(*size)).requires_grad_()
        zeros = lambda size: torch.zeros(size, requires_grad=True)
        ones = lambda size: torch.ones(size, requires_grad=True)
        self.heads, self.width, self.vocabulary = heads, width, vocabulary
        self.tokens, self.positions = matrix(vocabulary, width), matrix(context, width)
        self.norm = (ones(width), zeros(width))
        self.blocks = [
            dict(
                norm1=(ones(width), zeros(width)),
                attend=(matrix(3 * width, width), zeros(3 * width)),
                join=(matrix(width, width), zeros(width)),
                norm2=(ones(width), zeros(width)),
                up=(matrix(4 * width, width), zeros(4 * width)),
                down=(matrix(width, 4 * width), zeros(width)),
            )
            for _ in range(layers)
        ]

    def weights(self):
        yield from (self.tokens, self.positions, *self.norm)
        for block in self.blocks:
            for pair in block.values():
                yield from pair

    def residual(self, ids, cache=None, past=0):
        batch, length = ids.shape
        x = F.embedding(ids, self.tokens) + self.positions[past : past + length]
        for layer, block in enumerate(self.blocks):
            normed = F.layer_norm(x, (self.width,), *block["norm1"])
            query, key, value = F.linear(normed, *block["attend"]).split(self.width, dim=2)
            split = lambda t: t.view(batch, length, self.heads, -1).transpose(1, 2)
            query, key, value = split(query), split(key), split(value)
            if cache is not None:
                keys, values = cache[layer]
                keys[:, :, past : past + length], values[:, :, past : past + length] = key, value
                key, value = keys[:, :, : past + length], values[:, :, : past + length]
            mixed = attend(query, key, value, is_causal=length > 1)
            x = x + F.linear(mixed.transpose(1, 2).reshape(batch, length, self.width), *block["join"])
            normed = F.layer_norm(x, (self.width,), *block["norm2"])
            x = x + F.linear(F.gelu(F.linear(normed, *block["up"]), approximate="tanh"), *block["down"])
        return x

    def logits(self, x):
        return F.linear(F.layer_norm(x, (self.width,), *self.norm), self.tokens)


def rate(tokens, work, seconds=8.0):
    """Tokens a second: the median of runs that fill some seconds, after one that warms up."""
    work()
    rates = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(rates) < 3:
        began = time.perf_counter()
        work()
        rates.append(tokens / (time.perf_counter() - began))
    return sorted(rates)[len(rates) // 2]


SHAPES = {"4x256": (4, 4, 256, 256, 4096), "gpt2": (12, 12, 768, 1024, 50257)}


def prefill(gpt):
    """A prompt of 256 tokens is read, up to what comes next."""
    ids = torch.randint(gpt.vocabulary, (1, 256))

    @torch.no_grad()
    def work():
        gpt.logits(gpt.residual(ids)[:, -1:])

    return 256, work


def decode(gpt):
    """128 tokens are read one by one, and what comes next is computed after each."""
    ids = torch.randint(gpt.vocabulary, (1, 128))
    size = (1, gpt.heads, 128, gpt.width // gpt.heads)

    @torch.no_grad()
    def work():
        cache = [(torch.empty(size), torch.empty(size)) for _ in gpt.blocks]
        for i in range(128):
            gpt.logits(gpt.residual(ids[:, i : i + 1], cache, i))

    return 128, work


def train(gpt):
    """A step of AdamW on eight rows of 256 tokens."""
    version = tuple(int(part) for part in torch.__version__.split(".")[:2])
    fused = {"fused": True} if version >= (2, 4) else {}  # on processors from then on
    optimizer = torch.optim.AdamW(list(gpt.weights()), lr=1e-3, **fused)
    rows = torch.randint(gpt.vocabulary, (8, 257))

    def work():
        optimizer.zero_grad()
        logits = gpt.logits(gpt.residual(rows[:, :-1]))
        F.cross_entropy(logits.view(-1, gpt.vocabulary), rows[:, 1:].reshape(-1)).backward()
        optimizer.step()

    return 8 * 256, work


def main():
    if len(sys.argv) == 1:
        print(torch.__version__)
        return
    shape, operation = sys.argv[1:]
    print(rate(*{"prefill": prefill, "decode": decode, "train": train}[operation](Gpt(*SHAPES[shape]))))


if __name__ == "__main__":
    sys.exit(main())
