package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;

/**
 * What must hold for every kind of mobject: copies have a life of their own, what was saved comes back whole, and what
 * follows something goes on following it after it has been animated.
 */
public final class MobjectLaws {

    /**
     * One kind of mobject.
     *
     * @param maker makes one that may follow a tracker
     * @param from where the tracker stands
     * @param to where it goes
     * @param edit changes one as an author would
     */
    public record Kind<M extends FluentMobject<M>>(
            String name, Function<ValueTracker, M> maker, double from, double to, Consumer<M> edit) {

        public static <M extends FluentMobject<M>> Kind<M> of(String name, Function<ValueTracker, M> maker) {
            return new Kind<>(name, maker, 0, 1, mobject -> {});
        }

        public Kind<M> tracking(double start, double end) {
            return new Kind<>(name, maker, start, end, edit);
        }

        public Kind<M> edited(Consumer<M> change) {
            return new Kind<>(name, maker, from, to, change);
        }

        public void aCopyIsIndependent() {
            Stage.film(stage -> {
                ValueTracker tracker = new ValueTracker(from);
                M original = maker.apply(tracker);
                M copy = original.copy();
                assertThat(copy.getClass()).isEqualTo(original.getClass());
                String before = state(copy, stage.now());
                assertThat(before).isEqualTo(state(original, stage.now()));
                disturb(original);
                String disturbed = state(original, stage.now());
                assertThat(disturbed).isNotEqualTo(before);
                assertThat(state(copy, stage.now())).as("copy").isEqualTo(before);
                disturb(copy);
                assertThat(state(copy, stage.now())).as("copy").isEqualTo(disturbed);
                M second = copy.copy();
                disturb(second);
                assertThat(state(copy, stage.now()))
                        .as("copied again, the copy")
                        .isEqualTo(disturbed);
            });
        }

        public void whatWasSavedComesBackAndGoesOnFollowing() {
            Stage.film(stage -> {
                ValueTracker tracker = new ValueTracker(from);
                M twin = maker.apply(tracker);
                M mobject = maker.apply(tracker);
                mobject.saveState();
                stage.play(0.2, mobject.animate(edit));
                disturb(mobject);
                stage.pause(0.1);
                mobject.restore();
                assertAlike(stage, twin, mobject, tracker);
                stage.play(0.2, mobject.animate(FluentMobject::restore));
                assertAlike(stage, twin, mobject, tracker);
            });
        }

        public void itFollowsAfterEveryAnimation() {
            List<Function<M, Animation>> animations = List.of(
                    mobject -> create(mobject),
                    mobject -> write(mobject),
                    mobject -> fadeIn(mobject, UP),
                    mobject -> indicate(mobject),
                    mobject -> rotate(mobject, TAU));
            Stage.film(stage -> {
                ValueTracker tracker = new ValueTracker(from);
                M twin = maker.apply(tracker);
                M mobject = maker.apply(tracker);
                for (Function<M, Animation> animation : animations) {
                    stage.play(0.2, animation.apply(mobject));
                    assertAlike(stage, twin, mobject, tracker);
                }
            });
        }

        private void disturb(M mobject) {
            edit.accept(mobject);
            for (FluentMobject<?> member : tree(mobject)) {
                properties(member).forEach(MobjectLaws::alter);
            }
            mobject.shift(0.3, -0.2);
        }

        private void assertAlike(Stage stage, M twin, M mobject, ValueTracker tracker) {
            double target = tracker.get() == from ? to : from;
            assertThat(state(mobject, stage.now())).isEqualTo(state(twin, stage.now()));
            String before = state(twin, stage.now());
            stage.play(0.1, tracker.animate(t -> t.set(target)));
            assertThat(state(mobject, stage.now())).isEqualTo(state(twin, stage.now()));
            if (!before.equals(state(twin, stage.now()))) {
                assertThat(state(mobject, stage.now())).isNotEqualTo(before);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private MobjectLaws() {}

    /** Checks that every concrete kind of mobject in the package of a class is among these, or a part of one of these. */
    public static void assertCoverAllKinds(Class<?> inPackage, List<? extends Kind<?>> kinds) {
        Set<String> covered = new HashSet<>();
        Stage.film(stage -> kinds.forEach(kind -> tree(kind.maker().apply(new ValueTracker(kind.from())))
                .forEach(member -> covered.add(member.getClass().getName()))));
        List<String> concrete = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(inPackage.getPackageName())
                        .stream()
                        .filter(type -> type.getPackageName().equals(inPackage.getPackageName()))
                        .filter(type -> type.isAssignableTo(FluentMobject.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(concrete).isNotEmpty();
        assertThat(covered).containsAll(concrete);
    }

    private static List<FluentMobject<?>> tree(Mobject root) {
        List<FluentMobject<?>> tree = new ArrayList<>();
        tree.add((FluentMobject<?>) root);
        if (root instanceof Composite<?> composite) {
            composite.parts().forEach(part -> tree.addAll(tree(part)));
        }
        return tree;
    }

    private static List<Property<?>> properties(FluentMobject<?> mobject) {
        List<Property<?>> properties = new ArrayList<>();
        for (Class<?> type = mobject.getClass(); type != FluentMobject.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Property.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    try {
                        properties.add((Property<?>) field.get(mobject));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
        // whether it is shown, and what animations do to the picture meanwhile, are no part of the state
        properties.removeIf(property -> Set.of("visibility", "effect").contains(property.name()));
        return properties;
    }

    /** Sets a value to another one of its kind; what follows something of the mobject's own stays. */
    @SuppressWarnings("unchecked")
    private static void alter(Property<?> property) {
        if (property.state().owner() instanceof ValueTracker) {
            property.release();
        }
        Object value = property.get();
        if (property.isFollowing()) {
            return;
        }
        if (value instanceof Double number) {
            ((Property<Double>) property).set(0.5 * number + 0.1);
        } else if (value instanceof Integer number) {
            ((Property<Integer>) property).set(number + 1);
        } else if (value instanceof Point point) {
            ((Property<Point>) property).set(point.plus(new Point(0.1, 0.2)));
        } else if (value instanceof Affine affine) {
            ((Property<Affine>) property).set(affine.then(Affine.translation(new Point(0.1, 0.2))));
        } else if (value instanceof Color color) {
            ((Property<Color>) property).set(color.mix(PURE_RED, 0.5));
        } else if (value instanceof Stroke stroke) {
            ((Property<Stroke>) property).set(stroke.withWidth(stroke.width() + 1));
        } else if (value instanceof Provenance) {
            ((Property<Provenance>) property).set(new Provenance("another", "prompt", "hook", List.of()));
        }
    }

    /** All values of a mobject and its parts at a moment, on a line each. */
    private static String state(Mobject mobject, Moment moment) {
        StringBuilder state = new StringBuilder();
        for (FluentMobject<?> member : tree(mobject)) {
            state.append(member.getClass().getSimpleName());
            for (Property<?> property : properties(member)) {
                state.append(' ').append(property.name()).append('=').append(written(property.at(moment)));
            }
            if (member instanceof Shape shape) {
                state.append(" seen=").append(written(shape.outlineAt(moment)));
            }
            state.append('\n');
        }
        return state.toString();
    }

    private static String written(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Point point) {
            return number(point.x()) + "," + number(point.y());
        }
        if (value instanceof Affine affine) {
            return written(affine.apply(Point.ORIGIN)) + ":" + written(affine.apply(Point.RIGHT)) + ":"
                    + written(affine.apply(Point.UP));
        }
        if (value instanceof Path path) {
            if (path.isEmpty()) {
                return "nothing";
            }
            Bounds bounds = path.bounds();
            return written(bounds.corner(Point.DOWN_LEFT)) + ".." + written(bounds.corner(Point.UP_RIGHT));
        }
        if (value instanceof Prediction prediction) {
            return prediction.provenance().toString();
        }
        boolean isPlain = value instanceof Integer
                || value instanceof String
                || value instanceof Color
                || value instanceof Stroke
                || value instanceof Provenance;
        return isPlain ? value.toString() : value.getClass().getSimpleName();
    }

    /**
     * To four digits: the last ones may differ by the way that something went. Numbers come to halves and quarters often, so
     * that none of these is the border between two roundings.
     */
    private static String number(double value) {
        return String.valueOf(Math.round(value * 10_000 + 0.17));
    }
}
