package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** What holds of the state of every kind of mobject, at ten frames a second. */
class MobjectStateTest {

    /** What is seen of a shape. */
    private record Look(
            Path outline, Affine place, Pose pose, Paint fill, Stroke stroke, double opacity, LayerStyle style) {

        static List<Look> of(Mobject mobject, Moment moment) {
            List<Look> looks = new ArrayList<>();
            for (Shape shape : mobject.shapesAt(moment)) {
                looks.add(new Look(
                        shape.path().at(moment),
                        rounded(shape.placementAt(moment)),
                        rounded(shape.pose().at(moment)),
                        shape.fill().at(moment),
                        shape.stroke().at(moment),
                        shape.opacity().at(moment),
                        ((VMobject<?>) shape).layerStyle().at(moment)));
            }
            return looks;
        }

        private static Pose rounded(Pose pose) {
            Affine3 p = pose.place();
            return pose.at(new Affine3(
                    rounded(p.xx()),
                    rounded(p.yx()),
                    rounded(p.zx()),
                    rounded(p.xy()),
                    rounded(p.yy()),
                    rounded(p.zy()),
                    rounded(p.xz()),
                    rounded(p.yz()),
                    rounded(p.zz()),
                    rounded(p.dx()),
                    rounded(p.dy()),
                    rounded(p.dz())));
        }

        private static Affine rounded(Affine map) {
            return new Affine(
                    rounded(map.xx()),
                    rounded(map.yx()),
                    rounded(map.xy()),
                    rounded(map.yy()),
                    rounded(map.dx()),
                    rounded(map.dy()));
        }

        private static double rounded(double number) {
            // and no negative zero
            return Math.round(number * 1e6) / 1e6 + 0.0;
        }
    }

    static Stream<String> kinds() {
        return MobjectKinds.all().keySet().stream();
    }

    private static FluentMobject<?> make(String kind) {
        return MobjectKinds.all().get(kind).get();
    }

    /** Changes everything that can be changed: every property of every part, by what an author may do. */
    private static void change(FluentMobject<?> mobject) {
        mobject.shift(point(1, 2)).rotate(0.5);
        mobject.setFill(RED).setStroke(GREEN, 7).setOpacity(0.4).setZIndex(3);
        for (FluentMobject<?> member : SavedState.tree(mobject)) {
            for (Property<?> property : member.properties()) {
                change(property);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void change(Property<?> property) {
        Object value = property.get();
        if (value instanceof Double number) {
            ((Property<Double>) property).set(number == 0.125 ? 0.25 : 0.125);
        } else if (value instanceof Point at) {
            ((Property<Point>) property).set(at.plus(UP));
        } else if (value instanceof Affine place) {
            ((Property<Affine>) property).set(place.then(Affine.translation(LEFT)));
        } else if (value instanceof Pose pose) {
            ((Property<Pose>) property).set(pose.then(Affine3.translation(point(1, 2, 3))));
        } else if (value instanceof Path outline) {
            ((Property<Path>) property).set(Path.polygon(UP, DOWN, LEFT.times(5)));
        } else if (value instanceof Color) {
            ((Property<Paint>) property).set(PURPLE);
        } else if (value instanceof LayerStyle style) {
            ((Property<LayerStyle>) property)
                    .set(style.withBlur(1 - style.blur()).withHalo(new LayerStyle.Halo(RED, 5)));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aCopyIsOfTheSameKindAndLooksTheSame(String kind) {
        Recorded.film(scene -> {
                    FluentMobject<?> original = make(kind);
                    FluentMobject<?> copy = original.copy();
                    assertThat(copy.getClass()).isSameAs(original.getClass());
                    assertThat(Look.of(copy, new Moment(0, FrameRate.of(10))))
                            .isEqualTo(Look.of(original, new Moment(0, FrameRate.of(10))));
                })
                .close();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aCopyAndItsOriginalShareNothingThatCanChange(String kind) {
        Recorded.film(scene -> {
                    Moment now = new Moment(0, FrameRate.of(10));
                    FluentMobject<?> original = make(kind);
                    FluentMobject<?> copy = original.copy();
                    List<Look> before = Look.of(original, now);
                    change(copy);
                    assertThat(Look.of(original, now)).isEqualTo(before);

                    FluentMobject<?> another = original.copy();
                    change(original);
                    assertThat(Look.of(another, now)).isEqualTo(before);
                    Set<Object> own = Set.copyOf(SavedState.tree(original));
                    assertThat(SavedState.tree(another)).noneMatch(own::contains);
                })
                .close();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void restoringWhatWasSavedIsTheIdentityAtEveryLaterMoment(String kind) {
        List<FluentMobject<?>> both = new ArrayList<>();
        Film film = Recorded.film(scene -> {
            var x = new ValueTracker(0);
            for (int i = 0; i < 2; i++) {
                FluentMobject<?> mobject = make(kind);
                var leader = new Dot();
                leader.transform().follow(at -> Affine.translation(point(x.at(at), 0)));
                mobject.alwaysNextTo(leader, UP);
                scene.add(mobject);
                both.add(mobject);
            }
            scene.pause(0.5);
            both.get(0).saveState();
            change(both.get(0));
            both.get(0).restore();
            scene.play(1, x.animate(v -> v.set(4)));
            scene.pause(0.5);
        });
        for (long frame = 5; frame < 20; frame++) {
            assertThat(Look.of(both.get(0), film.moment(frame)))
                    .as("frame %d", frame)
                    .isEqualTo(Look.of(both.get(1), film.moment(frame)));
        }
        film.close();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatFollowsStillFollowsAfterEveryAnimation(String kind) {
        List<FluentMobject<?>> followers = new ArrayList<>();
        List<Dot> leaders = new ArrayList<>();
        Film film = Recorded.film(scene -> {
            for (int i = 0; i < 8; i++) {
                leaders.add(new Dot());
                followers.add(make(kind));
                followers.get(i).alwaysNextTo(leaders.get(i), UP);
            }
            var f = followers;
            scene.add(f.get(3), f.get(4), f.get(5), f.get(6), f.get(7));
            scene.play(
                    1,
                    create(f.get(0)),
                    write(f.get(1)),
                    fadeIn(f.get(2), UP),
                    indicate(f.get(3)),
                    rotate(f.get(4), TAU),
                    fadeOut(f.get(5)),
                    growFromCenter(f.get(6)),
                    animate(f.get(7), m -> m.scale(1.5)));
            scene.play(fadeIn(f.get(5)));
            for (Dot leader : leaders) {
                leader.shift(3, -1);
            }
            scene.pause(0.5);
        });
        Moment end = film.moment(film.frameCount() - 1);
        for (int i = 0; i < followers.size(); i++) {
            Point wanted = leaders.get(i).boundsAt(end).corner(UP).plus(UP.times(Layout.DEFAULT_GAP));
            assertThat(followers.get(i).boundsAt(end).corner(DOWN).distanceTo(wanted))
                    .as("animation %d", i)
                    .isLessThan(1e-4);
        }
        film.close();
    }
}
