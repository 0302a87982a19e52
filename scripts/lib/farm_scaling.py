"""How long a film takes on 1 to 1,000 workers, from measured figures: python3 scripts/lib/farm_scaling.py [NAME=VALUE...]

A model of what engine/farm does, and of nothing else: the driver starts and records, workers start, fetch the application and
record, segments are rendered in rounds, their files come back, and the film is joined. Every figure can be set on the command
line; scripts/benchmarks.md says where the defaults were measured.

python3 scripts/lib/farm_scaling.py --measured FOLDER [NAME=VALUE...] reads what scripts/bench farm has measured, takes the model's
figures from the smallest of those renders, and puts what the model says of all of them beside what they took.
"""

import json
import math
import pathlib
import sys

FIGURES = {
    "film": 600.0,  # seconds
    "segment": 4.0,  # seconds of film
    "quota": 1.0,  # part of a processor that each worker has
    "cost": 1.26,  # seconds of one processor for a second of film, 1080p60
    "driver": 16.0,  # seconds until the driver has recorded and knows what to render: 14 of them for recording
    "context": 1.3,  # seconds until Spark's driver is ready
    "executor": 2.7,  # seconds of one processor until a worker has started its process
    "record": 14.0,  # seconds of one processor, once for each worker
    "bundle": 163.0,  # MB that each worker fetches once: application, natives, model
    "storage": 1000.0,  # MB a second that the storage gives in all
    "network": 110.0,  # MB a second of one machine
    "fetch": 0.3,  # seconds of one processor for that on each worker, beside the network
    "rate": 0.33,  # MB of shards for a second of film
    "join": 150.0,  # MB a second that the driver joins
    "end": 0.4,  # seconds until the driver has joined a short film and ended
    "task": 0.004,  # seconds that the driver takes for a task
    "gap": 0.03,  # seconds of one processor that a worker takes for a segment beside rendering it
}
WORKERS = (1, 2, 4, 8, 15, 30, 75, 150, 300, 1000)
PARTS = ("driver", "starting", "fetching", "recording", "rendering", "joining")


def parts(workers, figures):
    """The parts of the time, by name, in the order in which they happen."""
    f = figures
    segments = math.ceil(f["film"] / f["segment"])
    working = min(workers, segments)
    rounds = math.ceil(segments / working)
    length = min(f["segment"], f["film"])
    megabytes = f["film"] * f["rate"]
    transfer = max(f["bundle"] / f["network"], working * f["bundle"] / f["storage"])
    return {
        "driver": f["driver"],
        "starting": f["context"] + f["executor"] / f["quota"],
        "fetching": transfer + f["fetch"] / f["quota"],
        "recording": f["record"] / f["quota"],
        "rendering": rounds * (length * f["cost"] + f["gap"]) / f["quota"] + segments * f["task"],
        "joining": megabytes / f["network"] + megabytes / f["join"] + f["end"],
    }


class Run:
    """One render, as Spark's log of its events and a clock beside it tell of it."""

    def __init__(self, events, times):
        began, self.ended = (float(line) for line in times.read_text().split())
        self.tasks = {}
        with events.open() as lines:
            for line in lines:
                self.take(json.loads(line))
        self.began = began
        self.workers = len(self.tasks)
        for tasks in self.tasks.values():
            tasks.sort(key=lambda task: task["launched"])
        self.first = [tasks[0] for tasks in self.tasks.values()]
        self.all = [task for tasks in self.tasks.values() for task in tasks]

    def take(self, event):
        kind = event["Event"]
        if kind == "SparkListenerApplicationStart":
            self.connecting = event["Timestamp"] / 1000
        elif kind == "SparkListenerJobStart":
            self.connected = event["Submission Time"] / 1000
        elif kind == "SparkListenerTaskEnd" and event["Task End Reason"]["Reason"] == "Success":
            about = event["Task Info"]
            task = {"launched": about["Launch Time"] / 1000, "finished": about["Finish Time"] / 1000}
            for value in about["Accumulables"]:
                name, _, unit = value.get("Name", "").partition(", ")
                if unit == "ms":
                    task[name] = float(value["Update"]) / 1000
            task["jars"] = event["Task Metrics"]["Executor Deserialize Time"] / 1000
            task["fetching"] = task.get("fetching", 0.0) + task["jars"]
            self.tasks.setdefault(about["Executor ID"], []).append(task)

    def parts(self):
        """Where workers are not at the same, their mean; so that all parts are the whole."""
        started = mean(task["launched"] for task in self.first)
        fetching = mean(task["fetching"] for task in self.first)
        recording = mean(task.get("recording", 0.0) for task in self.first)
        last = max(task["finished"] for task in self.all)
        return {
            "driver": self.connecting - self.began,
            "starting": started - self.connecting,
            "fetching": fetching,
            "recording": recording,
            "rendering": last - started - fetching - recording,
            "joining": self.ended - last,
        }

    def figures(self, quota, segment):
        """What the model needs to know, by the names that it has for it."""
        own = self.parts()
        rendering = mean(task["rendering"] for task in self.all)
        gaps = [
            later["launched"] - task["launched"] - task["rendering"]
            for tasks in self.tasks.values()
            for task, later in zip(tasks[1:], tasks[2:])
        ]
        return {
            "film": segment * len(self.all),
            "segment": segment,
            "quota": quota,
            "cost": rendering * quota / segment,
            "driver": own["driver"],
            "context": self.connected - self.connecting,
            "executor": (own["starting"] - self.connected + self.connecting) * quota,
            "record": own["recording"] * quota,
            "bundle": 0.0,  # the disk is the same; fetching takes what a worker does with what it has fetched
            "fetch": own["fetching"] * quota,
            "rate": 0.0,
            "end": own["joining"],
            "task": 0.0,  # in the gap
            "gap": max(0.0, mean(gaps)) * quota if gaps else 0.0,
        }


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def measured(folder, changes):
    quota = changes.pop("quota", FIGURES["quota"])
    segment = changes.pop("segment", FIGURES["segment"])
    runs = {
        path.stem: Run(path, path.with_suffix(".times")) for path in sorted(pathlib.Path(folder).glob("*.events"))
    }
    warm = sorted((run for name, run in runs.items() if name != "cold"), key=lambda run: run.workers)
    if not warm:
        sys.exit(f"{folder} has no logs of renders: scripts/bench farm makes them")
    known = warm[0].figures(quota, segment)
    known.update(changes)
    figures = {**FIGURES, **known}
    print("| workers | | " + " | ".join(PARTS) + " | all | times as fast |")
    print("| ---: | --- |" + " ---: |" * (len(PARTS) + 2))
    if "cold" in runs:
        row(runs["cold"].workers, "measured, fetching all", runs["cold"].parts(), None)
    whole = None
    for run in warm:
        own = run.parts()
        model = parts(run.workers, figures)
        whole = whole or sum(own.values())
        row(run.workers, "measured", own, whole)
        row(run.workers, "modelled", model, whole)
    print()
    print("figures of the smallest render, in seconds of one processor where a worker has part of one:")
    print(" ".join(f"{name}={value:.3g}" for name, value in known.items()))


def row(workers, what, times, whole):
    total = sum(times.values())
    cells = [f"{times[name]:.1f}" for name in PARTS] + [f"{total:.1f}", f"{whole / total:.2f}" if whole else ""]
    print(f"| {workers} | {what} | " + " | ".join(cells) + " |")


def modelled(changes):
    figures = {**FIGURES, **changes}
    alone = figures["driver"] + figures["film"] * figures["cost"] / figures["quota"]
    print(f"one core without a cluster: {alone:.0f} s")
    print("| workers | seconds | times as fast | of each worker used | most of the time |")
    print("| ---: | ---: | ---: | ---: | --- |")
    for workers in WORKERS:
        times = parts(workers, figures)
        total = sum(times.values())
        most = sorted(times.items(), key=lambda part: -part[1])
        limits = [f"{name} {100 * seconds / total:.0f} %" for name, seconds in most if seconds > 0.2 * total]
        print(f"| {workers:,} | {total:.0f} | {alone / total:.1f} | {100 * alone / total / workers:.0f} % | {', '.join(limits)} |")


def main():
    arguments = sys.argv[1:]
    folder = None
    if arguments[:1] == ["--measured"]:
        if len(arguments) < 2:
            sys.exit("--measured: name the folder with the logs that scripts/bench farm keeps")
        folder = arguments[1]
        arguments = arguments[2:]
    changes = {}
    for argument in arguments:
        name, _, value = argument.partition("=")
        if name not in FIGURES:
            sys.exit(f"no figure is called {name}; there are {', '.join(FIGURES)}")
        try:
            changes[name] = float(value)
        except ValueError:
            sys.exit(f"{name}: a number is needed, not {value!r}")
    if folder:
        measured(folder, changes)
    else:
        modelled(changes)


if __name__ == "__main__":
    main()
