"""How long a film takes on 1 to 1,000 workers, from measured figures: python3 scripts/lib/farm_scaling.py [NAME=VALUE...]

A model of what engine/farm does, and of nothing else: the driver starts and records, workers start, fetch the application and
record, segments are rendered in rounds, their files come back, and the film is joined. Every figure can be set on the command
line; scripts/benchmarks.md says where the defaults were measured.
"""

import math
import sys

FIGURES = {
    "film": 600.0,  # seconds
    "segment": 4.0,  # seconds of film
    "cost": 1.26,  # seconds of one core for a second of film, 1080p60
    "record": 14.0,  # seconds, once for the driver and once for each worker
    "driver": 2.0,  # seconds: the JVM, the classes, the plan
    "context": 6.0,  # seconds until Spark's driver is ready
    "executors": 12.0,  # seconds until workers have started their processes
    "bundle": 163.0,  # MB that each worker fetches once: application, natives, model
    "storage": 1000.0,  # MB a second that the storage gives in all
    "network": 110.0,  # MB a second of one machine
    "rate": 0.33,  # MB of shards for a second of film
    "join": 150.0,  # MB a second that the driver joins
    "task": 0.004,  # seconds that the driver takes for a task
}
WORKERS = (1, 2, 4, 8, 15, 30, 75, 150, 300, 1000)


def parts(workers, figures):
    """The parts of the time, by name, in the order in which they happen."""
    f = figures
    segments = math.ceil(f["film"] / f["segment"])
    working = min(workers, segments)
    rounds = math.ceil(segments / working)
    length = min(f["segment"], f["film"])
    megabytes = f["film"] * f["rate"]
    return {
        "starting": f["driver"] + f["context"] + f["executors"],
        "recording": 2 * f["record"],
        "fetching": max(f["bundle"] / f["network"], working * f["bundle"] / f["storage"]),
        "rendering": rounds * length * f["cost"],
        "handing out": segments * f["task"],
        "joining": megabytes / f["network"] + megabytes / f["join"],
    }


def main():
    figures = dict(FIGURES)
    for argument in sys.argv[1:]:
        name, _, value = argument.partition("=")
        if name not in figures:
            sys.exit(f"no figure is called {name}; there are {', '.join(figures)}")
        try:
            figures[name] = float(value)
        except ValueError:
            sys.exit(f"{name}: a number is needed, not {value!r}")
    alone = figures["driver"] + figures["record"] + figures["film"] * figures["cost"]
    print(f"one core without a cluster: {alone:.0f} s")
    print("| workers | seconds | times as fast | of each worker used | most of the time |")
    print("| ---: | ---: | ---: | ---: | --- |")
    for workers in WORKERS:
        times = parts(workers, figures)
        total = sum(times.values())
        most = sorted(times.items(), key=lambda part: -part[1])
        limits = [f"{name} {100 * seconds / total:.0f} %" for name, seconds in most if seconds > 0.2 * total]
        print(f"| {workers:,} | {total:.0f} | {alone / total:.1f} | {100 * alone / total / workers:.0f} % | {', '.join(limits)} |")


if __name__ == "__main__":
    main()
