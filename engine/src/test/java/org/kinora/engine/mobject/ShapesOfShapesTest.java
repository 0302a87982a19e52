package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Moment;

/** Shapes that are made of others, and small shapes. */
class ShapesOfShapesTest {

    private static final double PRECISION = 1e-4;

    @Test
    void whatCirclesHaveInCommonFollowsThem() {
        AtomicReference<Intersection> made = new AtomicReference<>();
        AtomicReference<Intersection> copied = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Circle left = new Circle(1);
            Circle right = new Circle(1).shift(RIGHT);
            made.set(new Intersection(left, right).follow());
            Group<Mobject> all = new Group<Mobject>(left, right, made.get()).copy();
            copied.set((Intersection) all.get(2));
            scene.add(made.get());
            scene.play(1, right.animate(c -> c.shift(RIGHT)).rate(linear));
            scene.play(1, ((Circle) all.get(0)).animate(c -> c.shift(UP)).rate(linear));
        });
        assertThat(made.get().boundsAt(film.moment(0)).width()).isCloseTo(1, within(PRECISION));
        assertThat(made.get().boundsAt(film.moment(5)).width()).isCloseTo(0.5, within(PRECISION));
        assertThat(made.get().path().at(film.moment(12)).isEmpty()).isTrue();
        // the copy is made of the copied circles, of which one moves
        assertThat(copied.get().boundsAt(film.moment(9)).width()).isCloseTo(1, within(PRECISION));
        assertThat(copied.get().boundsAt(film.moment(15)).bottom()).isGreaterThan(-0.5);
        film.close();
    }

    @Test
    void aGroupCountsByAllItsMembersAndALettersHoleIsAHole() {
        Recorded.film(scene -> {
                    Group<Circle> pair =
                            new Group<>(new Circle(1).shift(LEFT.times(2)), new Circle(1).shift(RIGHT.times(2)));
                    Difference rest = new Difference(new Rectangle(8, 1), pair);
                    assertThat(rest.path().get().contourCount()).isEqualTo(3);
                    assertThat(new Union(new Text("o")).path().get().contourCount())
                            .isEqualTo(2);
                    Cutout cheese =
                            new Cutout(new Square(4), new Circle(0.5), new Circle(0.5).shift(0.3, 0), new Dot(UP));
                    assertThat(cheese.path().get().contourCount()).isEqualTo(3);
                    assertThat(new Exclusion(new Square(2), new Square(2))
                                    .path()
                                    .get()
                                    .isEmpty())
                            .isTrue();
                })
                .close();
    }

    @Test
    void membersOfAGroupAreUnitedBeforeTheyMeetOthers() {
        Recorded.film(scene -> {
                    Group<Circle> pair =
                            new Group<>(new Circle(1).shift(LEFT.times(2)), new Circle(1).shift(RIGHT.times(2)));
                    Intersection both = new Intersection(new Rectangle(8, 1), pair);
                    assertThat(both.path().get().contourCount()).isEqualTo(2);
                })
                .close();
    }

    @Test
    void anOutlineThatCrossesItselfIsFilledAsItIsDrawn() {
        Recorded.film(scene -> {
                    Point[] tips = new Point[5];
                    for (int i = 0; i < 5; i++) {
                        tips[i] = Point.polar(1, TAU / 4 + 2 * i * TAU / 5);
                    }
                    Union star = new Union(new Polygon(tips));
                    assertThat(star.path().get().contourCount())
                            .as("without a hole in its middle")
                            .isEqualTo(1);
                })
                .close();
    }

    @Test
    void aCopiedHullLiesAroundTheCopies() {
        AtomicReference<ConvexHull> copied = new AtomicReference<>();
        try (Film film = Recorded.film(scene -> {
            Square square = new Square(1);
            ConvexHull hull = ConvexHull.around(List.of(square, new Dot())).follow();
            Group<Mobject> all = new Group<Mobject>(square, hull).copy();
            copied.set((ConvexHull) all.get(1));
            scene.add(all);
            scene.play(1, ((Square) all.get(0)).animate(s -> s.shift(3, 0)).rate(linear));
        })) {
            assertThat(copied.get().boundsAt(film.moment(0)).right()).isCloseTo(0.5, within(PRECISION));
            assertThat(copied.get().boundsAt(film.moment(10)).right()).isCloseTo(3.5, within(PRECISION));
        }
    }

    @Test
    void tooFewOperandsAreRefused() {
        Recorded.film(scene -> {
                    assertThatThrownBy(() -> new Intersection(new Square())).hasMessageContaining("needs 2");
                    assertThatThrownBy(Union::new).hasMessageContaining("needs 1");
                    assertThatThrownBy(() -> new Cutout(new Square())).hasMessageContaining("needs 2");
                    assertThatThrownBy(ConvexHull::new).hasMessageContaining("at least");
                    assertThatThrownBy(() -> new ConvexHull(UP).follow()).hasMessageContaining("ConvexHull.around");
                    assertThatThrownBy(() -> new Polyline(UP)).hasMessageContaining("two points");
                    assertThatThrownBy(() -> new ArcPolygon(UP)).hasMessageContaining("two corners");
                    assertThatThrownBy(() -> new ScreenRectangle(-1)).hasMessageContaining("not -1");
                    assertThatThrownBy(() -> new ConvexHull3D(Point3.ORIGIN)).hasMessageContaining("four");
                })
                .close();
    }

    @Test
    void aHullStaysAroundItsMobjects() {
        AtomicReference<ConvexHull> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Dot dot = new Dot(RIGHT, 0.1);
            made.set(ConvexHull.around(List.of(new Dot(LEFT, 0.1), new Dot(UP, 0.1), dot))
                    .follow());
            scene.add(made.get());
            scene.play(1, dot.animate(d -> d.shift(RIGHT.times(2))).rate(linear));
        });
        assertThat(made.get().boundsAt(film.moment(0)).right()).isCloseTo(1.1, within(PRECISION));
        assertThat(made.get().boundsAt(film.moment(5)).right()).isCloseTo(2.1, within(PRECISION));
        assertThat(made.get().path().at(film.moment(5)).contourCount()).isEqualTo(1);
        film.close();
    }

    @Test
    void anArcTouchesBothLinesAndFollowsThem() {
        AtomicReference<TangentialArc> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Line floor = new Line(ORIGIN, RIGHT.times(3));
            Line wall = new Line(ORIGIN, UP.times(3));
            TangentialArc arc = new TangentialArc(floor, wall, 0.5);
            assertThat(arc.pointFromProportion(0).distanceTo(point(0.5, 0))).isLessThan(PRECISION);
            assertThat(arc.pointFromProportion(1).distanceTo(point(0, 0.5))).isLessThan(PRECISION);
            // around its centre (0.5, 0.5)
            assertThat(arc.pointFromProportion(0.5).distanceTo(point(0.5, 0.5))).isCloseTo(0.5, within(PRECISION));
            Path other = new TangentialArc(floor, wall, 0.5, -1, 1).path().get();
            assertThat(other.bounds().left()).isCloseTo(-0.5, within(PRECISION));
            assertThatThrownBy(() -> new TangentialArc(floor, new Line(UP, UP_RIGHT), 0.5))
                    .hasMessageContaining("parallel");
            assertThatThrownBy(() -> new TangentialArc(floor, wall, 0)).hasMessageContaining("above 0");
            made.set(arc.follow());
            scene.add(arc);
            scene.pause(0.2);
            wall.rotate(-Math.PI / 4, ORIGIN);
            scene.pause(0.2);
        });
        Path arc = made.get().path().at(film.moment(3));
        Point end = arc.measure().pointAt(1);
        assertThat(end.x()).isCloseTo(end.y(), within(PRECISION));
        assertThat(arc.measure().tangentAt(1).angle()).isCloseTo(Math.PI / 4, within(1e-3));
        film.close();
    }

    @Test
    void aPolygonOfArcsBulgesAndCloses() {
        Recorded.film(scene -> {
                    Path bulging = new ArcPolygon(Math.PI, RIGHT, LEFT).path().get();
                    assertThat(bulging.measure().length()).isCloseTo(2 * Math.PI, within(1e-3));
                    assertThat(bulging.contourCount()).isEqualTo(1);
                    ArcPolygon moon = ArcPolygon.of(new Arc(1, 0, PI), new ArcBetweenPoints(LEFT, RIGHT, -PI / 2));
                    assertThat(moon.height()).isCloseTo(1, within(PRECISION));
                })
                .close();
    }

    @Test
    void anOpenTipHasAHoleAndIsAsLargeAsAFilledOne() {
        Recorded.film(scene -> {
                    for (ArrowTip[] pair : new ArrowTip[][] {
                        {ArrowTip.TRIANGLE, ArrowTip.OPEN_TRIANGLE},
                        {ArrowTip.CIRCLE, ArrowTip.OPEN_CIRCLE},
                        {ArrowTip.SQUARE, ArrowTip.OPEN_SQUARE}
                    }) {
                        Arrow filled = new Arrow(LEFT, RIGHT, 0).tip(pair[0], 0.3);
                        Arrow open = new Arrow(LEFT, RIGHT, 0).tip(pair[1], 0.3);
                        assertThat(open.bounds()).isEqualTo(filled.bounds());
                        assertThat(open.path().get().contourCount()).isEqualTo(3);
                        Path tip = pair[1].outline(0.3, 0.3);
                        assertThat(tip.contourCount()).isEqualTo(2);
                    }
                })
                .close();
    }

    @Test
    void aScreenIsAsWideAsThePictureIsInProportion() {
        Recorded.film(scene -> {
                    assertThat(new ScreenRectangle().width()).isCloseTo(64 / 9.0, within(PRECISION));
                    assertThat(new FullScreenRectangle().width()).isCloseTo(128 / 9.0, within(PRECISION));
                    assertThat(new FullScreenRectangle().height()).isCloseTo(8, within(PRECISION));
                    assertThat(new AnnotationDot(UP).center().y()).isCloseTo(1, within(PRECISION));
                })
                .close();
    }

    @Test
    void pointsAndStretchesOfAnOutlineAreFoundByProportion() {
        Recorded.film(scene -> {
                    Square square = new Square(2).shift(RIGHT);
                    Point quarter = square.pointFromProportion(0.25);
                    assertThat(quarter.distanceTo(point(0, 1))).isLessThan(PRECISION);
                    assertThat(square.proportionFromPoint(point(-3, 1))).isCloseTo(0.25, within(PRECISION));
                    PathShape half = square.setColor(RED).subcurve(0.25, 0.75);
                    assertThat(half.outline().measure().length()).isCloseTo(4, within(PRECISION));
                    assertThat(half.stroke().get()).isEqualTo(square.stroke().get());
                    CurvesAsSubmobjects sides = new CurvesAsSubmobjects(square).colored(RED, BLUE);
                    assertThat(sides.curves()).hasSize(4);
                    assertThat(sides.curves().get(3).stroke().get().paint()).isEqualTo(BLUE);
                    assertThat(sides.curves().get(1).outline().measure().length())
                            .isCloseTo(2, within(PRECISION));
                })
                .close();
    }

    @Test
    void aNamedPointTravelsWithItsMobject() {
        AtomicReference<Square> made = new AtomicReference<>();
        AtomicReference<Square> copied = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Square square = new Square(2).mark("tip", point(1, 1));
            made.set(square);
            copied.set(square.copy().shift(LEFT));
            scene.add(square);
            scene.play(
                    1,
                    square.animate(s -> s.shift(RIGHT.times(2)).rotate(Math.PI / 2))
                            .rate(linear));
            assertThat(square.marked("tip").distanceTo(point(1, 1))).isLessThan(PRECISION);
            square.scale(2, point(2, 0));
            square.moveMarkTo("tip", ORIGIN);
            assertThat(square.center().distanceTo(point(2, -2))).isLessThan(PRECISION);
            assertThatThrownBy(() -> square.marked("tail")).hasMessageContaining("[tip]");
            assertThatThrownBy(() -> new Group<Mobject>().mark("tip", ORIGIN)).hasMessageContaining("no shape yet");
            Group<Square> pair = new Group<>(new Square(), new Square()).mark("m", UP);
            assertThat(pair.shift(UP).marked("m").distanceTo(point(0, 2))).isLessThan(PRECISION);
        });
        Moment half = film.moment(5);
        Point between = made.get().markAt("tip", half);
        assertThat(between.distanceTo(made.get().centerAt(half))).isCloseTo(Math.sqrt(2), within(PRECISION));
        assertThat(between.x()).isCloseTo(1, within(PRECISION));
        assertThat(copied.get().markAt("tip", half).distanceTo(point(0, 1))).isLessThan(PRECISION);
        film.close();
    }

    @Test
    void membersHaveNamesThatACopyHasToo() {
        Recorded.film(scene -> {
                    Square box = new Square();
                    NamedGroup<Mobject> group =
                            new NamedGroup<Mobject>().put("box", box).put("dot", new Dot());
                    NamedGroup<Mobject> copy = group.copy();
                    assertThat(copy.names()).containsExactly("box", "dot");
                    assertThat(copy.get("box")).isNotSameAs(box).isInstanceOf(Square.class);
                    scene.add(group);
                    group.saveState();
                    Circle other = new Circle();
                    group.put("box", other);
                    assertThat(group.names()).containsExactly("dot", "box");
                    assertThat(group.get("box")).isSameAs(other);
                    assertThat(box.isShown()).isFalse();
                    group.restore();
                    assertThat(group.get("box")).isSameAs(box);
                    group.remove("dot");
                    assertThat(group.find("dot")).isEmpty();
                    assertThatThrownBy(() -> group.get("dot")).hasMessageContaining("[box]");
                })
                .close();
    }

    @Test
    void aBubbleGoesWithItsSpeakerAndGrowsWithItsContent() {
        AtomicReference<SpeechBubble> made = new AtomicReference<>();
        AtomicReference<Mobject> content = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Square speaker = new Square(1);
            SpeechBubble bubble = new SpeechBubble("Hi").pinTo(speaker);
            made.set(bubble);
            content.set(bubble.content());
            Point mouth =
                    bubble.outline().placement().apply(bubble.outline().tip().get());
            assertThat(mouth.distanceTo(speaker.corner(UP_RIGHT))).isCloseTo(0.1, within(PRECISION));
            double before = bubble.outline().width();
            scene.add(speaker, bubble);
            scene.play(1, speaker.animate(s -> s.shift(RIGHT)).rate(linear));
            scene.play(1, bubble.animate(b -> b.setContent(new Text("Hello again", 36))));
            assertThat(bubble.outline().width()).isGreaterThan(before + 1);
            assertThat(bubble.content().center().x())
                    .isCloseTo(bubble.outline().placement().apply(ORIGIN).x(), within(PRECISION));
            bubble.setContent(new Dot());
            assertThat(bubble.content().isShown()).isTrue();
            ThoughtBubble thought = new ThoughtBubble("Hm").pointTo(point(-3, -3));
            assertThat(thought.outline().path().get().contourCount()).isEqualTo(4);
            assertThat(thought.pointTo(ORIGIN).outline().path().get().contourCount())
                    .isEqualTo(1);
        });
        Moment start = film.moment(0);
        Moment later = film.moment(5);
        assertThat(made.get().outline().boundsAt(later).left()
                        - made.get().outline().boundsAt(start).left())
                .isCloseTo(0.5, within(PRECISION));
        assertThat(content.get().centerAt(later).x()
                        - content.get().centerAt(start).x())
                .isCloseTo(0.5, within(PRECISION));
        film.close();
    }

    @Test
    void aCloudsDotsAreAsManyAsTheirPoints() {
        Recorded.film(scene -> {
                    DotCloud cloud = new DotCloud(List.of(UP, LEFT.times(3), RIGHT));
                    assertThat(cloud.count()).isEqualTo(3);
                    assertThat(cloud.width()).isCloseTo(4, within(PRECISION));
                    assertThatThrownBy(() -> cloud.setPoints(List.of(UP))).hasMessageContaining("3 dots");
                    assertThatThrownBy(() -> cloud.setDotColors(List.of(RED))).hasMessageContaining("1 colours");
                    assertThatThrownBy(() -> cloud.setRadius(0)).hasMessageContaining("above 0");
                    assertThatThrownBy(() -> new GlowDots(List.of())).hasMessageContaining("1,000,000");
                    assertThatThrownBy(() -> new DotCloud(List.of(point(Double.NaN, 0))))
                            .hasMessageContaining("NaN");
                })
                .close();
    }
}
