"""Command line of the trainer; `tools/train-ear` runs it."""

import argparse
import json
import os
import pathlib
import sys
import time

sys.dont_write_bytecode = True

SEED = 20261124


def arguments():
    parser = argparse.ArgumentParser(
        prog="train-ear",
        description="Trains Klartone's Danish acoustic model and writes it as an ear's folder.")
    parser.add_argument("--voices", metavar="FILE.npz", help="style vectors of the Kokoro voices")
    parser.add_argument("--kokoro", metavar="DIR", action="append", default=[],
                        help="speech that is there already, with transcripts.tsv whose column "
                        "`phones` says what was said; repeatable")
    parser.add_argument("--prompts", metavar="DIR", action="append", default=[],
                        help="telephone prompts of one voice each, with transcripts.tsv; "
                        "repeatable")
    parser.add_argument("--clips", type=int, default=1198, help="clips to make with the voices")
    parser.add_argument("--speak", metavar="PART/PARTS",
                        help="only make every PARTS-th clip of the speech, then stop")
    parser.add_argument("--copies", type=int, default=3,
                        help="telephone lines per clip for the mixtures")
    parser.add_argument("--network-copies", type=int, default=4,
                        help="telephone lines per clip for the network")
    parser.add_argument("--density", type=int, default=64, help="Gaussians per state")
    parser.add_argument("--size", type=int, default=40, help="dimensions after the projection")
    parser.add_argument("--epochs", type=int, default=3,
                        help="rounds of discriminative training; 0 for maximum likelihood alone")
    parser.add_argument("--mixtures", metavar="DIR",
                        help="an ear whose mixtures are kept: only the network is trained")
    parser.add_argument("--network-epochs", type=float, default=3.5,
                        help="rounds of training of the network; 0 for mixtures alone")
    parser.add_argument("--sequence-epochs", type=float, default=0.6,
                        help="rounds by whole sequences, after the others")
    parser.add_argument("--out", metavar="DIR", help="the ear's folder, such as models/da")
    parser.add_argument("--measure", metavar="DIR",
                        help="only measure the ear in DIR on the test voices of --kokoro")
    parser.add_argument("--name", default="da")
    parser.add_argument("--version", default="1")
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    if not options.measure and not (options.voices and options.out):
        parser.error("--voices and --out, or --measure")
    return options


def ordinary_texts(folders):
    """The sentences of the speech that is there: they hold what greetings never say."""
    texts = []
    for folder in folders:
        path = pathlib.Path(folder) / "transcripts.tsv"
        rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
        column = rows[0].index("text")
        texts += [row[column] for row in rows[1:]]
    return texts


def main():
    options = arguments()
    import numpy as np

    import describe
    import discriminate
    import export
    import features
    import flatstart
    import learning
    import lines
    import measure
    import mixtures
    import network
    import sources
    import speak
    from voices import Speakers

    began = time.monotonic()

    def say(text):
        print(f"train-ear {time.monotonic() - began:5.0f} s: {text}", file=sys.stderr, flush=True)

    if options.measure:
        known = pathlib.Path(options.measure) / "model"
        path = known / network.FILE
        scorers = describe.scorers(
            export.load(known), network.Network.load(path, export.ORDER) if path.exists() else None)
        print(json.dumps(measure.held_out(scorers, options.kokoro, options.seed), indent=2))
        return
    work = pathlib.Path(os.environ["KLARTONE_EAR_WORK"])
    part, _, parts = (options.speak or "0/1").partition("/")
    speak.make(work / "speech", Speakers(work / "cache", options.voices),
               ordinary_texts(options.kokoro), options.clips, options.seed, int(part), int(parts),
               done=say)
    if options.speak:
        return
    rng = np.random.default_rng(options.seed)
    clips = []
    for folder in [*options.kokoro, work / "speech"]:
        clips += sources.spoken(folder)
    prompts = [clip for folder in options.prompts
               for clip in sources.prompts(folder, pathlib.Path(folder).name)]
    say(f"{len(clips)} clips by training voices, {sources.minutes(clips):.0f} min; "
        f"{len(prompts)} prompts, {sources.minutes(prompts):.0f} min")
    everything = clips + prompts
    frames = {}
    if options.mixtures:
        model = export.load(pathlib.Path(options.mixtures) / "model")
    else:
        states = flatstart.states_of(everything, rng, done=say)
        known = [(clip, path) for clip, path in zip(everything, states) if path is not None]
        say("telephone lines")
        sounds, paths = lines.make(known, options.copies, options.seed)
        stacked = np.concatenate([features.stacked(each) for each in sounds]).astype(np.float32)
        labels = np.concatenate(paths)
        frames["mixtures"] = len(labels)
        say(f"{len(labels)} frames; projection and mixtures")
        model = mixtures.train(stacked, labels, paths, options.size, options.density, rng)
        if options.epochs:
            say("discriminative training")
            model = discriminate.train(model, stacked, labels.astype(np.int64), rng,
                                       options.epochs, done=say)
        del stacked, labels, sounds, paths
    folder = pathlib.Path(options.out) / "model"
    export.model(model, folder)
    # One that was there was trained beside other mixtures.
    (folder / network.FILE).unlink(missing_ok=True)
    learnt = None
    if options.network_epochs:
        # The mixtures know better than the flat start where phones begin; and other lines.
        say("telephone lines for the network")
        known = [(clip, path) for clip in everything
                 if (path := lines.aligned(clip, model.scored, rng)) is not None]
        data = network.Frames(*lines.make(
            known, options.network_copies, options.seed + 1, lines.MANY))
        frames["network"] = data.count
        say(f"{data.count} frames; network")
        learnt = learning.train(data, rng, options.network_epochs, options.sequence_epochs,
                                done=say)
        learnt.save(folder / network.FILE, export.ORDER)
    describe.ear(options.out, options.name, options.version)
    say("measuring on voices that were not in training")
    report = {
        "seed": options.seed,
        "minutes": {"voices": round(sources.minutes(clips), 1),
                    "prompts": round(sources.minutes(prompts), 1)},
        "frames": frames, "copies": options.copies, "epochs": options.epochs,
        "networkCopies": options.network_copies, "networkEpochs": options.network_epochs,
        "sequenceEpochs": options.sequence_epochs,
        "heldOut": measure.held_out(
            describe.scorers(model, learnt), options.kokoro, options.seed),
    }
    print(json.dumps(report, indent=2))
    say(f"written to {options.out}")


if __name__ == "__main__":
    main()
