package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;

/** At ten frames a second. */
class EffectsOfMobjectsTest {

    private static DrawList frame(long n, Consumer<Recorded> script) {
        try (Film film = Recorded.film(script)) {
            return new FilmFrames(film).frame(n);
        }
    }

    private static List<LayerEffect> effects(DrawList list) {
        return list.layers().stream().flatMap(layer -> layer.effects().stream()).toList();
    }

    @Test
    void effectsComeInTheOrderOfTheirDocumentation() {
        DrawList list = frame(
                0,
                scene -> scene.add(new Square()
                        .dropShadow(RIGHT, 0.2, BLACK)
                        .glow(GOLD, 1)
                        .mask(new Circle())
                        .clip(new Circle())
                        .blur(0.5)));
        assertThat(effects(list).stream().map(effect -> effect.getClass().getSimpleName()))
                .containsExactly("Blur", "Clip", "Mask", "Glow", "Shadow");
    }

    @Test
    void aRadiusIsAnimated() {
        DrawList list = frame(5, scene -> {
            Square square = new Square();
            scene.play(1, square.animate(s -> s.blur(2)).rate(linear));
        });
        assertThat(effects(list)).containsExactly(new LayerEffect.Blur(1));
    }

    @Test
    void twoAnimationsMayChangeTwoEffectsAtTheSameTime() {
        DrawList list = frame(5, scene -> {
            Square square = new Square();
            scene.play(
                    1,
                    square.animate(s -> s.blur(2)).rate(linear),
                    square.animate(s -> s.glow(GOLD, 3)).rate(linear));
        });
        assertThat(effects(list)).contains(new LayerEffect.Blur(1), new LayerEffect.Glow(GOLD.withAlpha(0.5), 1.5));
    }

    @Test
    void aCopyHasTheSameEffectsAndItsOwnClip() {
        DrawList list = frame(1, scene -> {
            Circle hole = new Circle();
            Group<Mobject> window = new Group<>(new Square(), hole);
            window.get(0).clip(hole);
            Group<Mobject> copy = window.copy().shift(3, 0);
            scene.add(copy);
            hole.shift(0, 7);
            scene.pause(1);
        });
        LayerEffect.Clip clip = (LayerEffect.Clip) effects(list).get(0);
        assertThat(clip.toScene().apply(ORIGIN)).isEqualTo(point(3, 0));
    }

    @Test
    void effectsAreSavedRestoredAndTakenOver() {
        List<Double> blurs = new ArrayList<>();
        Recorded.film(scene -> {
                    Square square = new Square().blur(1).saveState();
                    square.blur(2).restore();
                    blurs.add(square.layerStyle().get().blur());
                    Circle other = new Circle();
                    other.become(square);
                    blurs.add(other.layerStyle().get().blur());
                    other.clearEffects();
                    blurs.add(other.layerStyle().get().blur());
                })
                .close();
        assertThat(blurs).containsExactly(1.0, 1.0, 0.0);
    }

    @Test
    void aTransformTurnsEffectsIntoOthers() {
        DrawList list = frame(5, scene -> {
            Square square = new Square();
            scene.add(square);
            scene.play(1, transform(square, new Circle().blur(2)).rate(linear));
        });
        assertThat(effects(list)).containsExactly(new LayerEffect.Blur(1));
    }

    @Test
    void anEditOfEveryFrameMayChangeEffects() {
        DrawList list = frame(5, scene -> {
            ValueTracker radius = new ValueTracker(0);
            Square square = new Square();
            square.onFrame((s, at) -> s.blur(radius.at(at)));
            scene.add(square);
            scene.play(1, radius.animate(r -> r.set(2)).rate(linear));
        });
        assertThat(effects(list)).containsExactly(new LayerEffect.Blur(1));
    }

    @Test
    void aGroupIsOneLayerAroundThoseOfItsMembers() {
        DrawList list = frame(0, scene -> {
            Square square = new Square().blur(0.1);
            scene.add(new Group<>(new Circle(), square).glow(GOLD, 1));
            Group<Square> around = new Group<>(square).setBlend(Blend.SCREEN);
            assertThat(around.size()).isEqualTo(1);
        });
        List<Layer> layers = list.layers();
        assertThat(layers).hasSize(3);
        assertThat(layers.get(0).effects()).containsExactly(new LayerEffect.Blur(0.1));
        assertThat(layers.get(1).blend()).isEqualTo(Blend.SCREEN);
        assertThat(layers.get(2).effects()).containsExactly(new LayerEffect.Glow(GOLD, 1));
        assertThat(layers.get(2).end()).isEqualTo(2);
    }

    @Test
    void aMaskKeepsItsOwnEffectsAndIsNotShown() {
        DrawList list = frame(0, scene -> scene.add(new Square().mask(new Circle().blur(0.3))));
        assertThat(list.items()).hasSize(1);
        LayerEffect.Mask mask = (LayerEffect.Mask) effects(list).get(0);
        assertThat(mask.items()).hasSize(1);
        assertThat(mask.layers().get(0).effects()).containsExactly(new LayerEffect.Blur(0.3));
    }

    @Test
    void mobjectsThatMaskEachOtherAreDrawnNevertheless() {
        DrawList list = frame(0, scene -> {
            Square square = new Square();
            Circle circle = new Circle();
            scene.add(square.mask(circle), circle.mask(square));
        });
        assertThat(effects(list)).hasSize(2);
    }

    @Test
    void theHalosOfAllLettersLieBehindAllLetters() {
        DrawList list = frame(0, scene -> scene.add(new Text("ab", 40).halo(RED, 10)));
        assertThat(list.layers()).isEmpty();
        assertThat(list.items()).hasSize(4);
        assertThat(list.items().stream().map(item -> ((ShapeItem) item).stroke().width()))
                .startsWith(20.0, 20.0);
        assertThat(list.items().stream().map(item -> ((ShapeItem) item).fill())).startsWith(RED, RED);
        assertThat(list.items().stream().map(item -> item.id()).distinct()).hasSize(4);
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        Recorded.film(scene -> {
                    Square square = new Square();
                    assertThatThrownBy(() -> square.blur(-1))
                            .hasMessage(
                                    "The radius of a blur is from 0 to 4.0 units, half the picture's height, not -1.0");
                    assertThatThrownBy(() -> square.glow(RED, 1e6)).hasMessageContaining("radius of a glow");
                    assertThatThrownBy(() -> square.dropShadow(RIGHT, Double.NaN, BLACK))
                            .hasMessageContaining("radius of a shadow");
                    assertThatThrownBy(() -> square.dropShadow(RIGHT.times(99), 1, BLACK))
                            .hasMessage("A shadow lies at most 8.0 units away, not 99.0");
                    assertThatThrownBy(() -> square.halo(BLACK, 5000))
                            .hasMessage("The width of a halo is from 0 to 400.0 hundredths of a unit, not 5000.0");
                    assertThatThrownBy(() -> square.clip(new Group<>()))
                            .hasMessage(
                                    "clip(…) needs a mobject with shapes, and this Group has none: add its parts first");
                    assertThatThrownBy(() -> square.mask(new Group<>(square)))
                            .hasMessage("A Square cannot be masked by what it is a part of; mask by a copy");
                })
                .close();
    }
}
