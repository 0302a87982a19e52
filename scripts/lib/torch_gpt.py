"""The counterpart of GptBenchmark in PyTorch, for scripts/bench model: prints "shape operation tokens-a-second" a line."""

import sys
import time

import torch
import torch.nn.functional as F


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
            mixed = F.scaled_dot_product_attention(query, key, value, is_causal=length > 1)
            x = x + F.linear(mixed.transpose(1, 2).reshape(batch, length, self.width), *block["join"])
            normed = F.layer_norm(x, (self.width,), *block["norm2"])
            x = x + F.linear(F.gelu(F.linear(normed, *block["up"]), approximate="tanh"), *block["down"])
        return x

    def logits(self, x):
        return F.linear(F.layer_norm(x, (self.width,), *self.norm), self.tokens)


def rate(tokens, work, seconds=6.0):
    """Tokens a second: the median of runs that fill some seconds, after one that warms up."""
    work()
    rates = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(rates) < 3:
        began = time.perf_counter()
        work()
        rates.append(tokens / (time.perf_counter() - began))
    return sorted(rates)[len(rates) // 2]


def main():
    shapes = {"4x256": (4, 4, 256, 256, 4096), "gpt2": (12, 12, 768, 1024, 50257)}
    for name, shape in shapes.items():
        gpt = Gpt(*shape)
        ids = torch.randint(gpt.vocabulary, (1, 256))

        @torch.no_grad()
        def prefill():
            gpt.logits(gpt.residual(ids)[:, -1:])

        @torch.no_grad()
        def decode():
            size = (1, gpt.heads, 128, gpt.width // gpt.heads)
            cache = [(torch.empty(size), torch.empty(size)) for _ in gpt.blocks]
            for i in range(128):
                gpt.logits(gpt.residual(ids[:, i : i + 1], cache, i))

        print(name, "prefill", rate(256, prefill), flush=True)
        print(name, "decode", rate(128, decode), flush=True)
        if name == "4x256":
            optimizer = torch.optim.AdamW(list(gpt.weights()), lr=1e-3, fused=True)
            rows = torch.randint(gpt.vocabulary, (8, 257))

            def train():
                optimizer.zero_grad()
                logits = gpt.logits(gpt.residual(rows[:, :-1]))
                F.cross_entropy(logits.view(-1, gpt.vocabulary), rows[:, 1:].reshape(-1)).backward()
                optimizer.step()

            print(name, "train", rate(8 * 256, train), flush=True)


if __name__ == "__main__":
    sys.exit(main())
