"""The counterparts of Kinora's scenes in Manim Community, for scripts/bench manim.

manim_bench.py KINORA SIZE FPS ROUNDS SCENE... renders them in turn with Kinora, whose scenes have the same names, and prints
seconds and ratios; KINORA is the program that renders. Without arguments it prints Manim's version.
"""

import os
import subprocess
import sys
import tempfile
import time
from math import cos, exp, hypot, pi, sin
from random import Random
from statistics import median

import manim
from manim import BLUE, DEGREES, GRAY, RED, DecimalMatrix, Dot, Line, ManimColor, PMobject, Scene, Surface
from manim import ThreeDAxes, ThreeDScene, interpolate_color
from numpy import array, column_stack, cos as cosines, sin as sines, zeros

SECONDS = 6


class LitSurface(ThreeDScene):
    """A ripple of 48 by 48 cells, coloured by height, round which the camera turns."""

    HEIGHTS = [("#23527C", -1), ("#58C4B0", -0.33), ("#FFE08A", 0.33), ("#FF7F50", 1)]

    def construct(self):
        self.camera.background_color = ManimColor("#0B1020")
        self.set_camera_orientation(phi=62 * DEGREES, theta=-170 * DEGREES, zoom=1.5)
        axes = ThreeDAxes((-3, 3), (-3, 3), (-2, 2), 6, 6, 4)

        def ripple(u, v):
            r = 2 * hypot(u, v)
            return axes.c2p(u, v, 1.4 * cos(r) * exp(-r / 4))

        surface = Surface(ripple, u_range=(-3, 3), v_range=(-3, 3), resolution=(48, 48), stroke_width=0)
        surface.set_fill_by_value(axes, [(ManimColor(color), height) for color, height in self.HEIGHTS], axis=2)
        self.add(surface)
        self.begin_ambient_camera_rotation(rate=20 * DEGREES)
        self.wait(SECONDS)


class Running(Scene):
    """Whose mobjects are told the time at every frame."""

    def run(self, mobjects, change):
        clock = [0.0]
        self.add(*mobjects)
        mobjects[0].add_updater(lambda _, dt: clock.__setitem__(0, clock[0] + dt))  # by this name Manim knows that time matters
        for number, mobject in enumerate(mobjects):
            mobject.add_updater(lambda moved, number=number: change(moved, number, clock[0]))
        self.wait(SECONDS)


class Network(Running):
    """1,728 lines between four columns of 24 neurons, whose opacity runs."""

    def construct(self):
        random = Random(1)

        def neuron(column, row):
            return [(column - 1.5) * 4.4, (row - 11.5) * 0.31, 0]

        lines = [
            Line(neuron(column, here), neuron(column + 1, there), color=BLUE, stroke_width=1)
            for column in range(3)
            for here in range(24)
            for there in range(24)
        ]
        phases = [random.uniform(0, 2 * pi) for _ in lines]
        self.run(lines, lambda line, i, at: line.set_stroke(opacity=0.25 + 0.25 * sin(3 * at + phases[i])))


class RunningMatrix(Running):
    """Sixteen rows of twelve numbers, all of which run, brighter the larger they are."""

    LARGEST = 9.99

    def construct(self):
        random = Random(1)
        phases = [random.uniform(0, 2 * pi) for _ in range(16 * 12)]
        speeds = [random.uniform(0.4, 1.6) for _ in phases]
        matrix = DecimalMatrix(
            [[-self.LARGEST] * 12 for _ in range(16)],
            h_buff=1.3,
            v_buff=0.6,
            element_to_mobject_config={"num_decimal_places": 2},
        )
        matrix.scale(12.6 / matrix.width)
        numbers = list(matrix.get_entries())
        self.add(*matrix.get_brackets())
        places = [number.get_right() for number in numbers]

        def change(number, i, at):
            value = self.LARGEST * sin(phases[i] + speeds[i] * at)
            number.set_value(value).move_to(places[i], aligned_edge=[1, 0, 0])
            number.set_color(interpolate_color(GRAY, RED if value < 0 else BLUE, abs(value) / self.LARGEST))

        self.run(numbers, change)


class DriftingDots(Running):
    """5,000 dots that drift, a tenth of what Kinora draws: with 50,000 a frame takes Manim minutes."""

    COUNT = 5_000

    def construct(self):
        random = Random(1)
        places = [(random.uniform(-7, 7), random.uniform(-4, 4)) for _ in range(self.COUNT)]
        phases = [random.uniform(0, 2 * pi) for _ in places]
        dots = [Dot([x, y, 0], radius=0.0185, color=BLUE) for x, y in places]

        def change(dot, i, at):
            (x, y), turn = places[i], at / 2 + phases[i]
            dot.move_to([x + 0.3 * cos(turn), y + 0.3 * sin(turn), 0])

        self.run(dots, change)


class DriftingPoints(Scene):
    """All 50,000 as Manim's points, which are squares of whole pixels with hard edges; Kinora draws its DriftingDots."""

    KINORA = "DriftingDots"

    def construct(self):
        random = Random(1)
        places = array([(random.uniform(-7, 7), random.uniform(-4, 4), 0) for _ in range(50_000)])
        phases = array([random.uniform(0, 2 * pi) for _ in places])
        clock = [0.0]
        points = PMobject(stroke_width=5).add_points(places, color=BLUE)

        def move(moved, dt):
            clock[0] += dt
            turns = clock[0] / 2 + phases
            moved.points = places + 0.3 * column_stack([cosines(turns), sines(turns), zeros(len(places))])

        self.add(points.add_updater(move))
        self.wait(SECONDS)


SCENES = [LitSurface, Network, RunningMatrix, DriftingDots, DriftingPoints]


def by_manim(scene, size, fps, folder):
    """The command that renders a scene of this file in Manim."""
    program = [sys.executable, "-m", "manim", "render", "-v", "WARNING", "--progress_bar", "none", "--disable_caching"]
    return [*program, "-r", size.replace("x", ","), "--fps", fps, "--media_dir", folder, __file__, scene.__name__]


def by_kinora(scene, size, fps, folder, program):
    """The command that renders the same in Kinora."""
    name = getattr(scene, "KINORA", scene.__name__)
    return [program, name, "--size", size, "--fps", fps, "-o", os.path.join(folder, name + ".mp4")]


def measure(command):
    """Seconds of wall clock and of processors that a command takes with all that it starts."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            said.seek(0)
            last = said.read().decode(errors="replace").strip()[-2000:]
            sys.exit(f"{last}\nkinora: this failed: {' '.join(command)}")
    return time.perf_counter() - began, used.ru_utime + used.ru_stime


def compare(scene, program, size, fps, rounds, folder):
    """A line of medians. LaTeX has set the digits, and the system has read the files, before anything is measured."""
    measure(by_manim(scene, "64x36", "1", folder))
    measure(by_kinora(scene, "64x36", "1", folder, program))
    times = []
    for _ in range(rounds):
        theirs = measure(by_manim(scene, size, fps, folder))
        times.append((*theirs, *measure(by_kinora(scene, size, fps, folder, program))))
    columns = [median(column) for column in zip(*times)]
    columns += [median(one[0] / one[2] for one in times), median(one[1] / one[3] for one in times)]
    each = " ".join(f"{one[0] / one[2]:.1f}" for one in times)
    print(f"{scene.__name__:14} {columns[0]:9.1f} {columns[1]:9.1f} {columns[2]:9.1f} {columns[3]:9.1f}", end=" ")
    print(f"{columns[4]:7.1f} {columns[5]:7.1f}   {each}", flush=True)


def main():
    if len(sys.argv) == 1:
        print(manim.__version__)
        return
    program, size, fps, rounds, *names = sys.argv[1:]
    known = {scene.__name__: scene for scene in SCENES}
    for name in names:
        if name not in known:
            sys.exit(f"kinora: no scene {name} for Manim: choose from {', '.join(known)}")
    print(f"{'':14} {'Manim':>9} {'':9} {'Kinora':>9} {'':9} {'ratio':>7}")
    print(f"{'scene':14} {'wall s':>9} {'CPU s':>9} {'wall s':>9} {'CPU s':>9} {'wall':>7} {'CPU':>7}   wall, each round")
    with tempfile.TemporaryDirectory() as folder:
        for scene in map(known.get, names or known):
            compare(scene, program, size, fps, int(rounds), folder)


if __name__ == "__main__":
    sys.exit(main())
