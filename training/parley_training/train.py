"""Fine-tunes an encoder and all heads on gold records. Seeded; `--resume` goes on from the last checkpoint."""

import argparse
import json
import math
import random
import time
from dataclasses import replace
from pathlib import Path

import torch

from .data import Example, batches, collate, examples, held_out, read_lines
from .encoder import EncoderConfig, Encoder, describe, load_base
from .exchange import Names
from .judge import best_found, propose
from .loss import losses, total
from .model import Reader
from .parts import load_aliases
from .precision import quick


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, help="folder of the base model")
    parser.add_argument("--start", type=Path, help="a trained checkpoint to start from instead")
    parser.add_argument("--kept", type=Path, required=True, help="kept.json of vocabulary.py")
    parser.add_argument("--layers", help="which layers to keep, e.g. 0,2,4,7,9,11")
    parser.add_argument("--data", type=Path, required=True, help="`parley mentions --jsonl` of gold/train")
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--dev", nargs=2, type=Path, help="the same of gold/dev: reported, never chosen on")
    parser.add_argument("--aliases", type=Path, help="parties.json")
    parser.add_argument("--teacher", type=Path, nargs="*", default=[], help="files of teach.py")
    parser.add_argument("--taught-share", type=float, default=1.0, help="part of the teacher's reports in each epoch")
    parser.add_argument("--without", type=Path, help="`parley mentions --jsonl` of reports that hold no facts")
    parser.add_argument("--without-share", type=float, default=0.1, help="their windows in an epoch, against gold's")
    parser.add_argument("--exchanged", type=float, default=0.0, help="part of gold's windows that are read under exchanged names")
    parser.add_argument("--frozen", type=int, default=0, help="layers from below that stay as they are")
    parser.add_argument("--share", type=float, default=1.0, help="part of the gold records to learn from")
    parser.add_argument("--all", action="store_true", help="learn from the held-out split too")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=4e-5)
    parser.add_argument("--head-rate", type=float, default=4e-4)
    parser.add_argument("--decay", type=float, default=0.95, help="rate of each layer against the one above")
    parser.add_argument("--tokens", type=int, default=2048, help="word pieces in a batch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", action="store_true")
    return parser.parse_args()


def load_gold(data: Path, folder: Path) -> list[tuple[dict, dict]]:
    return [(line, json.loads((folder / f"{line['id']}.json").read_text())) for line in read_lines(data)]


def to_examples(pairs: list[tuple[dict, dict | None]]) -> list[Example]:
    return [e for line, record in pairs for e in examples(line, record)]


def taught_too(train: list[Example], files: list[Path], gold: set[str]) -> list[Example]:
    """The teacher's own reports; gold ones learn half of what it says of them."""
    taught = {(e.report, tuple(e.ids)): e for path in files for e in torch.load(path, weights_only=False)}
    for example in train:
        twin = taught.get((example.report, tuple(example.ids)))
        if twin is not None:
            hard = torch.zeros_like(twin.soft)
            for fact in example.facts:
                hard[fact.sentence, fact.slot] = 1
            example.soft = 0.5 * (twin.soft + hard)
    return [e for e in taught.values() if e.report not in gold]


def epoch_batches(train: list[Example], taught: list[Example], without: list[Example], args, epoch: int) -> list[list[Example]]:
    rng = random.Random(args.seed * 1000 + epoch)
    if args.exchanged:
        names = Names(train)
        train = [replace(e, ids=names.exchanged(e, rng)) if rng.random() < args.exchanged else e for e in train]
    more = rng.sample(without, min(len(without), round(len(train) * args.without_share)))
    return batches(train + more + rng.sample(taught, round(len(taught) * args.taught_share)), args.tokens, rng)


def groups(model: Reader, args) -> list[dict]:
    """Heads at ten times the encoder's rate; lower layers slower; word vectors stay as they are."""
    layers = model.encoder.layers
    out = [{"params": [p for n, p in model.named_parameters() if not n.startswith("encoder.")], "lr": args.head_rate}]
    for depth, layer in enumerate(layers):
        layer.requires_grad_(depth >= args.frozen)
        out.append({"params": list(layer.parameters()), "lr": args.rate * args.decay ** (len(layers) - 1 - depth)})
    model.encoder.words.weight.requires_grad_(False)
    model.encoder.places.weight.requires_grad_(False)
    rest = [p for n, p in model.encoder.named_parameters() if not n.startswith(("layers", "words", "places"))]
    out.append({"params": rest, "lr": args.rate})
    return out


def build(args) -> Reader:
    kept = json.loads(args.kept.read_text())
    layers = [int(n) for n in args.layers.split(",")] if args.layers else None
    if not args.start:
        return Reader(load_base(args.base, kept, layers))
    saved = torch.load(args.start, weights_only=True)
    model = load_model(saved)
    if layers:
        model.encoder.layers = torch.nn.ModuleList(model.encoder.layers[n] for n in layers)
        model.encoder.config.layers = len(layers)
    return model


def load_model(saved: dict) -> Reader:
    model = Reader(Encoder(EncoderConfig(**saved["config"])))
    state = model.state_dict()
    for name, given in saved["model"].items():
        # A checkpoint from before a class was added at the end keeps what it knows of the others.
        room = tuple(slice(0, size) for size in given.shape)
        state[name][room] = given.float()
    model.load_state_dict(state)
    return model


def save(model: Reader, path: Path, **more) -> None:
    torch.save({"config": describe(model.encoder.config), "model": model.state_dict(), **more}, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    if args.aliases:
        load_aliases(args.aliases)
    pairs = load_gold(args.data, args.gold)
    split = [p for p in pairs if held_out(p[0]["id"])]
    learn = pairs if args.all else [p for p in pairs if not held_out(p[0]["id"])]
    learn = random.Random(7).sample(learn, round(len(learn) * args.share))
    train, choose = to_examples(learn), to_examples(split)
    without = to_examples([(line, None) for line in read_lines(args.without)]) if args.without else []
    taught = taught_too(train, args.teacher, {line["id"] for line, _ in pairs})
    model = build(args)
    model.encoder.frozen = args.frozen
    optimizer = torch.optim.AdamW(groups(model, args), weight_decay=0.01, fused=True)
    rates = [g["lr"] for g in optimizer.param_groups]
    each = [epoch_batches(train, taught, without, args, epoch) for epoch in range(args.epochs)]
    steps = sum(map(len, each))
    step, first, last = 0, 0, args.out / "last.pt"
    if args.resume and last.exists():
        saved = torch.load(last, weights_only=True)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        step, first = saved["step"], saved["epoch"]
    print(f"{len(train)} windows, {len(taught)} taught, {len(without)} without facts, {len(each[0])} steps an epoch, {len(choose)} windows to choose on", flush=True)
    begun = time.time()
    for epoch in range(first, args.epochs):
        model.train()
        running: dict[str, float] = {}
        for group in each[epoch]:
            factor = min(1.0, (step + 1) / (0.1 * steps)) * min(1.0, max(0.0, (steps - step) / (0.9 * steps)))
            for g, rate in zip(optimizer.param_groups, rates):
                g["lr"] = rate * factor
            batch = collate(group)
            with quick():
                outputs = model(batch.ids, batch.mask, batch.members)
            parts = losses(outputs, batch)
            loss = total(parts)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            for name, value in parts.items():
                running[name] = 0.98 * running.get(name, value.item()) + 0.02 * value.item()
            if step % 25 == 0:
                shown = " ".join(f"{n} {v:.2f}" for n, v in running.items())
                print(f"step {step}/{steps} {time.time() - begun:.0f} s  {shown}", flush=True)
        mark = best_found(propose(model, choose), sum(len(r["facts"]) for _, r in split))
        print(f"epoch {epoch + 1}  split {json.dumps(mark)}", flush=True)
        if args.dev:
            dev = load_gold(*args.dev)
            at = best_found(propose(model, to_examples(dev)), sum(len(r["facts"]) for _, r in dev))
            print(f"epoch {epoch + 1}  dev   {json.dumps(at)}", flush=True)
        save(model, last, optimizer=optimizer.state_dict(), step=step, epoch=epoch + 1)
        save(model, args.out / f"epoch-{epoch + 1}.pt", mark=mark)


if __name__ == "__main__":
    main()
