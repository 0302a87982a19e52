package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.scene.Recorded;

/** What follows a mobject follows the mobject's copy when both are copied together. */
class CopiedFollowersTest {

    private static final Map<String, Function<Square, Mobject>> FOLLOWERS = new LinkedHashMap<>();

    static {
        FOLLOWERS.put("Arrow", square -> new Arrow(LEFT, RIGHT).alwaysBetween(square, new Dot(UP.times(3)), 0));
        FOLLOWERS.put("BackgroundRectangle", square -> new BackgroundRectangle(square, 0.1).follow());
        FOLLOWERS.put("Brace", square -> new Brace(square, DOWN).follow());
        FOLLOWERS.put("BraceLabel", square -> new BraceLabel(square, "w", DOWN).follow());
        FOLLOWERS.put("ConvexHull", square -> ConvexHull.around(List.of(square)).follow());
        FOLLOWERS.put("Cross", square -> new Cross(square).follow());
        FOLLOWERS.put("Cutout", square -> new Cutout(square, new Dot(), new Dot(UP.times(0.5))).follow());
        FOLLOWERS.put("Difference", square -> new Difference(square, new Dot()).follow());
        FOLLOWERS.put("Exclusion", square -> new Exclusion(square, new Dot()).follow());
        FOLLOWERS.put(
                "LabeledArrow",
                square -> new LabeledArrow("a", LEFT, RIGHT).alwaysBetween(square, new Dot(UP.times(3)), 0));
        FOLLOWERS.put(
                "LabeledLine",
                square -> new LabeledLine("a", LEFT, RIGHT).alwaysBetween(square, new Dot(UP.times(3)), 0));
        FOLLOWERS.put("Line", square -> new Line(LEFT, RIGHT).alwaysBetween(square, new Dot(UP.times(3)), 0));
        FOLLOWERS.put("SpeechBubble", square -> new SpeechBubble("Hello!").pinTo(square));
        FOLLOWERS.put("SurroundingRectangle", square -> new SurroundingRectangle(square).follow());
        FOLLOWERS.put("TangentLine", square -> new TangentLine(square, 0.2, 2).follow());
        FOLLOWERS.put("Underline", square -> new Underline(square).follow());
        FOLLOWERS.put("Union", square -> new Union(square).follow());
        FOLLOWERS.put("what is always next to it", square -> new Dot().alwaysNextTo(square, RIGHT));
        FOLLOWERS.put("what is always where it is", square -> new Dot().alwaysMoveTo(square));
    }

    static Stream<String> followers() {
        return FOLLOWERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("followers")
    void aCopyFollowsTheCopyAndTheOriginalStays(String kind) {
        Recorded.film(scene -> {
                    Square square = new Square(2);
                    Mobject follower = FOLLOWERS.get(kind).apply(square);
                    Group<Mobject> copies = new Group<>(square, follower).copy();
                    double before = follower.center().x();
                    assertThat(copies.get(1).center().x()).isCloseTo(before, within(1e-6));
                    copies.get(0).apply(Affine.translation(RIGHT.times(3)));
                    assertThat(copies.get(1).center().x()).isGreaterThan(before + 1);
                    assertThat(follower.center().x()).isCloseTo(before, within(1e-9));
                })
                .close();
    }
}
