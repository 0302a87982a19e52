package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.animation.*;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.graph.Edge;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.text.NumberNotation;

/** What is wrong is refused where it is written, in one sentence that says what would be right. */
class BadInputTest {

    private static final double NAN = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @TempDir
    private static Path folder;

    /** What an author writes, and what the answer says. */
    private record Case(Runnable wrong, String answer) {
        @Override
        public String toString() {
            return answer;
        }
    }

    /** A scene in this file, so that messages name its lines. */
    private static final class Written extends Scene {

        private final Runnable lines;

        Written(Runnable lines) {
            this.lines = lines;
        }

        @Override
        protected void construct() {
            lines.run();
        }
    }

    private static Case of(Runnable wrong, String answer) {
        return new Case(wrong, answer);
    }

    private static Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException fullDisk) {
            throw new UncheckedIOException(fullDisk);
        }
    }

    static Stream<Case> shapes() {
        return Stream.of(
                of(() -> new Arc(1, 0, 1e300), "An arc turns by at most 10,000 radians, not by 1.0E300"),
                of(() -> new Sector(1, 0, 1e9), "An arc turns by at most 10,000 radians, not by 1.0E9"),
                of(() -> new Circle(NAN), "A shift, a turn or a scale needs finite numbers"),
                of(() -> new RegularPolygon(2), "A polygon has from 3 to 10,000 sides, not 2"),
                of(() -> new RegularPolygon(Integer.MAX_VALUE), "A polygon has from 3 to 10,000 sides"),
                of(() -> new Star(1, 1, 1), "A star has from 2 to 10,000 tips, not 1"),
                of(() -> new Polyline(UP), "A line needs two points at least, not 1"),
                of(
                        () -> new RoundedRectangle(2, 1, -1),
                        "The radius of a corner is a finite number, 0 or more, not -1.0"),
                of(() -> new RoundedRectangle(2, 1, INFINITE), "The radius of a corner is a finite number"),
                of(() -> new TangentLine(new Circle(), 2, 1), "from 0 to 1, not at 2.0"),
                of(() -> new TangentLine(new Circle(), 0, 1).setProportion(NAN), "from 0 to 1, not at NaN"),
                of(() -> new TangentLine(new Circle(), 0, 0), "A tangent line's length is above 0, not 0.0"),
                of(() -> new ArcBrace(ORIGIN, 1, 0, 1).setAngle(NAN), "A brace along an arc needs"),
                of(
                        () -> new Arrow(LEFT, RIGHT).thickness(0),
                        "An arrow's thickness is a finite number above 0, not 0.0"),
                of(() -> new Arrow(LEFT, RIGHT).tip(null, 1), "An arrow needs a tip, not null"),
                of(
                        () -> new Arrow(LEFT, RIGHT).tip(ArrowTip.CIRCLE, -1),
                        "The size of an arrow's tip is a finite number"),
                of(() -> new Arrow(LEFT, RIGHT, NAN), "A gap is a finite number, not NaN"),
                of(() -> new DoubleArrow(LEFT, RIGHT, NAN), "A gap is a finite number, not NaN"),
                of(
                        () -> Line.between(new Dot(LEFT), new Dot(RIGHT), INFINITE),
                        "A gap is a finite number, not Infinity"),
                of(() -> new Line3D(Point3.ORIGIN, Point3.ORIGIN), "A line's ends are at different places"),
                of(() -> new LabeledLine(new Text("a"), LEFT, RIGHT, 2), "and 1, its end, not at 2.0"),
                of(() -> new Polygram(List.of()), "A polygon needs 3 corners at least, not 0"),
                of(
                        () -> new Square().animate(s -> s.shift(0, 1)).pathArc(NAN),
                        "The angle of an arc is a finite number"));
    }

    static Stream<Case> numbersAndTables() {
        return Stream.of(
                of(() -> new ValueTracker(NAN), "A tracker's number is a finite number, not NaN"),
                of(
                        () -> new ValueTracker(1).increment(INFINITE),
                        "A tracker's number is a finite number, not Infinity"),
                of(() -> new DecimalNumber(1, 1000), "A number has from 0 to 100 decimals, not 1,000"),
                of(() -> new NumberNotation(-1), "A number has from 0 to 100 decimals, not -1"),
                of(() -> new DecimalNumber(1, 1).unit(null), "A number needs a unit, which may be empty, not null"),
                of(() -> NumberLabels.DEFAULT.size(0), "A number's font size is a finite number above 0, not 0.0"),
                of(() -> NumberLabels.DEFAULT.gap(NAN), "A gap is a finite number, not NaN"),
                of(() -> new Range(1, 1), "An axis needs finite from < to and a step above 0"),
                of(() -> new Table(new String[0][]), "A table"),
                of(() -> new Table(new String[][] {{"a"}, {"a", "b"}}), "row"),
                of(
                        () -> new DecimalMatrix(new double[][] {{1}}, 1).follow(null),
                        "A matrix needs a function to follow"),
                of(() -> new DecimalTable(new double[][] {{1}}, 1).follow(null), "A table needs a function to follow"),
                of(() -> new BarChart(1, 2).follow(null), "BarChart needs a function to follow, not null"),
                of(() -> new BarChart(new double[] {1, 2}, List.of("a")), "2 bars have 2 names, or none"),
                of(() -> new Code("a", "klingon"), "There is no language \"klingon\" for code"),
                of(() -> new SampleSpace().divideVertically(2), "A share is from 0 to 1, not 2.0"),
                of(
                        () -> new NumberGrid(four(), 0, 3, 2, 1, ColorScale.ofUnitRange(RED, BLUE)),
                        "A grid of 3 rows of 2 needs as many numbers, and there are 4"),
                of(() -> new Group<>(new Dot()).get(3), "No member 3 in a group of 1, whose first is 0"),
                of(() -> new Group<>(new Dot()).slice(0, 2), "No members 0 up to 2 in a group of 1"),
                of(() -> new Group<>(new Dot()).arrangeInGrid(0, 1), "A grid has one column or more, not 0"));
    }

    static Stream<Case> fieldsAndGraphs() {
        return Stream.of(
                of(() -> new ArrowVectorField(p -> p).setFunction(null), "A field needs a function, not null"),
                of(
                        () -> new ArrowVectorField(p -> p).setScale(null),
                        "A field needs colours for its lengths, not null"),
                of(() -> new StreamLines(p -> p, new Range(0, 1), new Range(0, 1), 1e9), "drift for"),
                of(() -> new FunctionGraph(x -> x, 0, 1).follow(null), "FunctionGraph needs a function to follow"),
                of(() -> new ImplicitFunction((x, y) -> x).follow(null), "ImplicitFunction needs a function to follow"),
                of(
                        () -> new TracedPath(
                                (java.util.function.Function<org.kinora.engine.timeline.Moment, Point>) null),
                        "TracedPath needs a function, not null"),
                of(() -> redraw(null), "redraw needs a function, not null"),
                of(() -> new Dot().opacity().follow(null), "A property needs a function to follow, not null"),
                of(() -> Edge.of("a", null), "An edge needs a vertex to end at, not null"),
                of(() -> Graph.of(List.of("a"), List.of(Edge.of("a", "b"))), "which the graph does not have"),
                of(() -> Graph.of(List.of("a", "a"), List.of()), "The graph has the vertex a already"),
                of(() -> new PolarPlane(-1), "An axis needs finite from < to"),
                of(() -> new Waveform(swelling(), 1e9, 1), "The width of a waveform, in units, is from 1 to 1,000"),
                of(() -> new Waveform(swelling(), 1, NAN), "The height of a waveform is a finite number above 0"));
    }

    private static FloatData four() {
        return (FloatData) Samples.good(FloatData.class, FloatData.class, 0);
    }

    private static AudioClip swelling() {
        return Sounds.swelling();
    }

    static Stream<Case> animations() {
        Square square = null;
        return Stream.of(
                of(() -> create(square), "Create has null where it needs something to animate"),
                of(() -> transform(square, new Circle()), "Transform has null where it needs something to animate"),
                of(() -> fadeTo(null), "FadeTo has null where it needs something to animate"),
                of(() -> circumscribe(null), "Circumscribe has null where it needs something to animate"),
                of(() -> flash((Mobject) null), "Flash has null where it needs something to animate"),
                of(() -> moveToTarget(new Square()).pathArc(NAN), "The angle of an arc is a finite number, not NaN"),
                of(() -> rotate(new Square(), NAN), "The angle of a turn is a finite number, not NaN"),
                of(() -> rest(INFINITE), "The length of a pause, in seconds, is a finite number, 0 or more"),
                of(() -> fadeIn(new Square()).delay(-1), "A delay is 0 seconds or more, not -1.0"),
                of(() -> fadeIn(new Square()).delay(1e300), "A delay is at most 10,000,000 seconds, not 1.0E300"),
                of(() -> write(new Square()).lagRatio(-1), "A lag ratio is a finite number, 0 or more, not -1.0"),
                of(() -> laggedStart(NAN, List.of()), "A lag ratio is a finite number, 0 or more, not NaN"),
                of(() -> indicate(new Square()).factor(NAN), "by which something swells is a finite number"),
                of(() -> indicate(new Square()).color(null), "Indicate needs a colour, not null"),
                of(() -> wiggle(new Square()).times(0), "The number of times that something swings is from 1 to 1,000"),
                of(() -> flash(ORIGIN).lines(Integer.MAX_VALUE), "The number of lines of a flash is from 1 to 1,000"),
                of(() -> blink(new Square()).times(0), "The number of times that something blinks is from 1 to 1,000"),
                of(() -> blink(new Square()).onOff(INFINITE, 1), "A blink is on and off for 0 seconds or more"),
                of(() -> broadcast(new Square()).count(0), "The number of copies of a broadcast is from 1 to 1,000"),
                of(() -> applyWave(new Square()).ripples(0), "The number of ripples of a wave is from 1 to 1,000"),
                of(() -> applyWave(new Square()).width(0), "A wave has a width above 0, not 0.0"),
                of(() -> applyWave(new Square()).direction(null), "A wave needs a direction, not null"),
                of(
                        () -> applyMatrix(new Square(), new double[][] {{1}}),
                        "A matrix of the plane has two rows of two numbers"),
                of(() -> applyFunction(new Square(), null), "A mapping needs a function, not null"),
                of(() -> homotopy(new Square(), null), "A homotopy needs a function, not null"),
                of(
                        () -> phaseFlow(new Square(), p -> p, INFINITE),
                        "The time of a flow is a finite number, not Infinity"),
                of(() -> phaseFlow(new Square(), p -> p, 1e6), "The time of a flow is from -600 to 600, not 1,000,000"),
                of(() -> showPassingFlash(new Square(), 2), "A passing flash has a width above 0 and up to 1, not 2.0"),
                of(() -> growFromPoint(new Square(), null), "GrowFromPoint needs a point to grow out of, not null"),
                of(() -> slideTo(null, new Square()), "A slide needs a direction, not null"),
                of(() -> changeSpeed(fadeIn(new Square()), Map.of(0.5, -1.0)), "speed"),
                of(
                        () -> typeWithCursor(new Text("a"), null),
                        "TypeWithCursor has null where it needs something to animate"));
    }

    static Stream<Case> files() {
        return Stream.of(
                of(() -> new ImageMobject(folder.resolve("none.png")), "none.png"),
                of(() -> new ImageMobject(file("words.png", "no picture")), "words.png"),
                of(() -> new ImageMobject(folder), folder.getFileName().toString()),
                of(() -> new SvgMobject(file("broken.svg", "<svg")), "broken.svg"),
                of(() -> new SvgMobject(folder.resolve("none.svg")), "none.svg"),
                of(() -> new VideoMobject(file("words.mp4", "no film")), "words.mp4"),
                of(() -> new MeshModel(folder.resolve("none.obj")), "none.obj: there is no such file"),
                of(() -> new MeshModel(file("mesh.doc", "v 0 0 0")), "surfaces are read from .obj, .glb"),
                of(() -> new MeshModel(folder), "surfaces are read from"),
                of(() -> Fonts.load(file("words.ttf", "no font")), "words.ttf"),
                of(() -> new ImageMobject("../../../etc/passwd"), "passwd"),
                of(() -> Code.ofFile("none.java"), "none.java: there is no such file"));
    }

    @ParameterizedTest
    @MethodSource({"shapes", "numbersAndTables", "fieldsAndGraphs", "animations", "files"})
    void whatIsWrongIsRefusedAtItsLineInOneSentence(Case wrong) {
        List<Throwable> thrown = new ArrayList<>();
        assertThatThrownBy(() -> record(() -> {
                    try {
                        wrong.wrong.run();
                    } catch (RuntimeException refused) {
                        thrown.add(refused);
                        throw refused;
                    }
                }))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .startsWith("BadInputTest.java:")
                        .contains(": at 0.000 s, ")
                        .contains(wrong.answer)
                        .doesNotContain("Exception", "Cannot ", "\n"));
        assertThat(thrown).hasSize(1);
    }

    private static void record(Runnable lines) {
        Film.record(new Written(lines), FilmSettings.DEFAULT).close();
    }

    @Test
    void aNullIsSaidToBeInWhatTheAuthorCalls() {
        Point missing = null;
        assertThatThrownBy(() -> record(() -> new Polygon(UP, missing, LEFT)))
                .hasMessageContaining("at 0.000 s, new Polygon(…) has null where it needs a value");
        assertThatThrownBy(() -> record(() -> new Square().moveTo(missing)))
                .hasMessageContaining("moveTo(…) has null where it needs a value");
        assertThatThrownBy(() -> record(() -> write(null)))
                .hasMessageContaining("at 0.000 s, write(…) has null where it needs a value");
        assertThatThrownBy(() ->
                        record(() -> Stream.of(UP, null, LEFT).map(Dot::new).toList()))
                .hasMessageContaining("new Dot(…) has null where it needs a value");
    }

    @Test
    void aNullInTheAuthorsOwnLineKeepsItsExplanation() {
        String word = null;
        assertThatThrownBy(() -> record(() -> word.length()))
                .hasMessageContaining("NullPointerException: Cannot invoke \"String.length()\"");
    }

    @Test
    void anIndexThatIsNotThereIsSaidWithItsCall() {
        assertThatThrownBy(() -> record(() -> new SvgMobject(PictureSamples.svg()).get(99)))
                .hasMessageContaining("SvgMobject.get(…): Index 99 out of bounds");
    }
}
