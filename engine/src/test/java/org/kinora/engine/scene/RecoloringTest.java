package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.Kinora.*;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.NumberGrid;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Sphere;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.pixels.CrowdPicture;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.timeline.FrameRate;

class RecoloringTest {

    /** Red for blue and blue for red. */
    private static final UnaryOperator<Color> SWAPPED = color -> Color.rgb(color.blue(), color.green(), color.red());

    private static final UnaryOperator<Color> NEGATIVE =
            color -> Color.rgb(1 - color.red(), 1 - color.green(), 1 - color.blue());

    private static final Color RED = Color.rgb(1, 0, 0.25);
    private static final Color BLUE = Color.rgb(0.25, 0, 1);

    private static DrawList frame(UnaryOperator<Color> map, Consumer<Scene> script) {
        Scene scene = new Scene() {
            @Override
            protected void construct() {
                if (map != null) {
                    recolor(map);
                }
                script.accept(this);
                pause(1);
            }
        };
        try (Film film = Film.record(scene, new FilmSettings(FrameRate.of(10), 1, 1))) {
            return new FilmFrames(film).frame(5);
        }
    }

    private static void draw(Scene scene, Color one, Color other) {
        scene.background().set(one.withAlpha(1));
        scene.add(new Square(3).setFill(other, 0.5).setStroke(one, 6));
        scene.add(new Circle(1)
                .setFill(new LinearGradient(LEFT, RIGHT, one, other))
                .setStroke(one, 2)
                .halo(other, 8));
        scene.add(new NumberGrid(FloatData.of(0, 1, 0.5f, 1), 0, 2, 2, 0.5, ColorScale.ofUnitRange(one, other))
                .moveTo(2, 2));
        scene.add(Crowd.grid(new Square(0.4).setFill(one).setStroke(other, 2), 2, 2, 0.5)
                .setNumbers(FloatData.of(0, 0.3f, 0.6f, 1))
                .setScale(ColorScale.ofUnitRange(one, other), 0)
                .moveTo(-2, 2));
        scene.add(new Redrawn(at -> new Circle(0.4).setFill(other).setStroke(one, 2)).moveTo(-2, -2));
        scene.add(new Circle(0.5).setFill(one).setStroke(other, 2).moveTo(2, -2).glow(other, 0.3));
    }

    @Test
    void everythingIsSeenAsIfItHadBeenWrittenInTheOtherColors() {
        DrawList mapped = frame(SWAPPED, scene -> draw(scene, RED, BLUE));
        DrawList written = frame(null, scene -> draw(scene, BLUE, RED));
        assertThat(mapped.background()).isEqualTo(written.background());
        assertThat(mapped.layers()).isEqualTo(written.layers());
        assertThat(mapped.items()).hasSameSizeAs(written.items());
        try (FrameRenderer renderer = new FrameRenderer(new PictureSize(96, 96))) {
            byte[] seen = pixels(renderer, mapped);
            assertThat(seen).isEqualTo(pixels(renderer, written));
            assertThat(seen).isNotEqualTo(pixels(renderer, frame(null, scene -> draw(scene, RED, BLUE))));
        }
    }

    @Test
    void surfacesInSpaceAreRecoloredToo() {
        try (FrameRenderer renderer = new FrameRenderer(new PictureSize(64, 64))) {
            byte[] seen = pixels(renderer, frame(SWAPPED, scene -> scene.add(new Sphere(1.5).setColor(RED))));
            assertThat(seen)
                    .isEqualTo(pixels(renderer, frame(null, scene -> scene.add(new Sphere(1.5).setColor(BLUE)))))
                    .isNotEqualTo(pixels(renderer, frame(null, scene -> scene.add(new Sphere(1.5).setColor(RED)))));
        }
    }

    private static byte[] pixels(FrameRenderer renderer, DrawList frame) {
        var rgba = renderer.render(frame).rgba().duplicate();
        byte[] bytes = new byte[rgba.remaining()];
        rgba.get(bytes);
        return bytes;
    }

    @Test
    void withoutARecoloringPaintsAreTheVeryObjectsOfTheScene() {
        ColorScale scale = ColorScale.ofUnitRange(RED, BLUE);
        CellPaint paint = new CellPaint(ORIGIN, RIGHT, DOWN, FloatData.of(1), 0, 1, 1, scale);
        DrawList frame = frame(null, scene -> scene.add(new Square(1).setFill(paint)));
        assertThat(frame.shapes().get(0).fill()).isSameAs(paint);
    }

    @Test
    void whereLightIsTurnedOverScreensAreProductsAndGlowsAreShade() {
        Consumer<Scene> script = scene -> {
            scene.add(new Square(2).setFill(RED).setBlend(Blend.SCREEN));
            scene.add(new Circle(1).setFill(RED).glow(Color.WHITE, 0.5).dropShadow(DOWN, 0.2, Color.BLACK));
        };
        DrawList turned = frame(NEGATIVE, script);
        assertThat(turned.layers()).extracting(Layer::blend).containsExactly(Blend.MULTIPLY, Blend.OVER);
        assertThat(turned.layers().get(1).effects())
                .containsExactly(
                        new LayerEffect.Glow(Color.BLACK.withAlpha(0.6), 0.5),
                        new LayerEffect.Shadow(DOWN, 0.2, Color.BLACK));
        assertThat(frame(SWAPPED, script).layers()).extracting(Layer::blend).containsExactly(Blend.SCREEN, Blend.OVER);
    }

    @Test
    void aMaskGoesByTheBrightnessThatItsAuthorGaveIt() {
        DrawList frame = frame(
                NEGATIVE,
                scene -> scene.add(new Square(2).setFill(RED).maskByBrightness(new Circle(1).setFill(Color.WHITE))));
        LayerEffect.Mask mask =
                (LayerEffect.Mask) frame.layers().get(0).effects().get(0);
        assertThat(((ShapeItem) mask.items().get(0)).fill()).isEqualTo(Color.WHITE);
    }

    @Test
    void aCrowdsColorsAreMappedOneByOne() {
        DrawList frame = frame(
                NEGATIVE,
                scene -> scene.add(
                        Crowd.grid(new Square(0.4).setFill(Color.WHITE).setStroke(Color.WHITE, 0), 1, 2, 0.5)));
        CrowdPicture crowd = (CrowdPicture) ((PixelItem) frame.items().get(0)).content();
        assertThat(crowd.parts().get(0).color()).isEqualTo(Color.BLACK);
    }

    @Test
    void colorsAreMappedOnceAndBeforeAnythingIsShown() {
        assertThatThrownBy(() -> frame(SWAPPED, scene -> scene.recolor(NEGATIVE)))
                .hasMessageContaining("this scene's colours are mapped already");
        assertThatThrownBy(() -> frame(null, scene -> {
                    scene.add(new Circle(1));
                    scene.recolor(NEGATIVE);
                }))
                .hasMessageContaining("call it before anything is shown");
        assertThatThrownBy(() -> frame(null, scene -> {
                    scene.pause(1);
                    scene.recolor(NEGATIVE);
                }))
                .hasMessageContaining("call it before anything is shown");
    }
}
