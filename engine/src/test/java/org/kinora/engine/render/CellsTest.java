package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.onBlack;
import static org.kinora.engine.render.Drawings.rectangle;
import static org.lwjgl.opengl.GL43C.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.Stroke;
import org.kinora.gl.GpuFloats;
import org.kinora.gl.HeadlessContext;

/** 40 pixels make a unit, and the picture's centre is at pixel 240, 160. */
class CellsTest {

    private static final PictureSize SIZE = new PictureSize(480, 320);
    private static final ColorScale SCALE = new ColorScale(
            -1, 1, ColorScale.ofUnitRange(Color.BLUE, Color.BLACK, Color.ORANGE).colors());
    private static final float[] VALUES = {9, -1, -0.5f, 0, 0.25f, 0.5f, 1, 8, Float.NEGATIVE_INFINITY};

    private record OnHeap(float[] array) implements FloatData {
        @Override
        public int count() {
            return array.length;
        }
    }

    /** Numbers that nobody can have but where they lie. */
    private record OnlyOnCard(int count, GpuFloats there) implements FloatData {
        @Override
        public float[] array() {
            throw new AssertionError("Numbers were copied that could be drawn from where they lie");
        }

        @Override
        public Optional<GpuFloats> onCard() {
            return Optional.of(there);
        }
    }

    /** Two rows and three columns from the second number on, each cell two units wide and high. */
    private static CellPaint cells(FloatData numbers) {
        return new CellPaint(new Point(-3, 2), new Point(6, 0), new Point(0, -4), numbers, 1, 2, 3, SCALE);
    }

    private static ShapeItem item(FloatData numbers, Affine place, double opacity) {
        return new ShapeItem(7, rectangle(-3, -2, 3, 2), place, cells(numbers), Stroke.NONE, opacity);
    }

    @Test
    void everyCellHasTheColorOfItsNumber() {
        Affine turned = Affine.stretching(0.8, 0.6, Point.ORIGIN)
                .then(Affine.rotation(0.4, Point.ORIGIN))
                .then(Affine.translation(new Point(0.5, -0.25)));
        for (Affine place : List.of(Affine.IDENTITY, turned)) {
            Picture picture = Picture.alone(SIZE, onBlack(item(new OnHeap(VALUES), place, 0.5)));
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 3; column++) {
                    for (Point inside : List.of(new Point(0, 0), new Point(0.9, 0.9), new Point(-0.9, 0.9))) {
                        Point at = place.apply(new Point(column * 2 - 2, 1 - row * 2).plus(inside));
                        Color color = SCALE.at(VALUES[1 + row * 3 + column]);
                        assertColor(picture, (int) (240 + 40 * at.x()), (int) (160 - 40 * at.y()), color, 0.5);
                    }
                }
            }
        }
    }

    /** Two roundings on the way, each by half a level. */
    private static void assertColor(Picture picture, int x, int y, Color color, double opacity) {
        assertThat((double) picture.channel(x, y, 0)).isCloseTo(color.red() * opacity * 255, within(1.5));
        assertThat((double) picture.channel(x, y, 1)).isCloseTo(color.green() * opacity * 255, within(1.5));
        assertThat((double) picture.channel(x, y, 2)).isCloseTo(color.blue() * opacity * 255, within(1.5));
    }

    @Test
    void minusInfinityHasTheFirstColor() {
        CellPaint paint =
                new CellPaint(new Point(-3, 2), new Point(6, 0), new Point(0, -4), new OnHeap(VALUES), 8, 1, 1, SCALE);
        Picture picture = Picture.alone(SIZE, onBlack(filled(1, rectangle(-1, -1, 1, 1), paint)));
        assertColor(picture, 240, 160, SCALE.at(-1), 1);
    }

    @Test
    void whatIsDrawnFromAnotherContextsBufferIsWhatIsDrawnFromACopy() {
        ShapeItem behind = filled(1, circle(-2, 0, 3), Color.PURPLE);
        Affine moved = Affine.translation(new Point(1, 0.3));
        Picture copied = Picture.alone(SIZE, onBlack(behind, item(new OnHeap(VALUES), moved, 0.8)));
        HeadlessContext computer = HeadlessContext.open(4, 3);
        FloatData numbers = new OnlyOnCard(VALUES.length, upload(computer));
        computer.release();
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(onBlack(behind));
            renderer.render(onBlack(behind, item(numbers, Affine.IDENTITY, 0.8)));
            Picture shared = Picture.of(renderer.render(onBlack(behind, item(numbers, moved, 0.8))));
            assertThat(Arrays.mismatch(shared.rgba(), copied.rgba())).isNegative();
        } finally {
            computer.makeCurrent();
            computer.close();
        }
    }

    /** The values behind three others in a buffer. */
    private static GpuFloats upload(HeadlessContext computer) {
        float[] more = new float[3 + VALUES.length];
        System.arraycopy(VALUES, 0, more, 3, VALUES.length);
        int buffer = glGenBuffers();
        glBindBuffer(GL_SHADER_STORAGE_BUFFER, buffer);
        glBufferData(GL_SHADER_STORAGE_BUFFER, more, GL_DYNAMIC_COPY);
        long fence = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
        glFlush();
        return new GpuFloats(computer, buffer, 3, VALUES.length, fence, null);
    }

    @Test
    void numbersOfASecondContextThatSharesNothingWithTheRenderersAreCopied() {
        HeadlessContext first = HeadlessContext.open(4, 3);
        FloatData beside = new OnlyOnCard(VALUES.length, upload(first));
        HeadlessContext second = HeadlessContext.open(4, 3);
        FloatData elsewhere = new FloatData() {
            @Override
            public int count() {
                return VALUES.length;
            }

            @Override
            public float[] array() {
                return VALUES;
            }

            @Override
            public Optional<GpuFloats> onCard() {
                return Optional.of(new GpuFloats(second, 1, 0, VALUES.length, 0, null));
            }
        };
        second.release();
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(onBlack(item(beside, Affine.IDENTITY, 1)));
            Picture drawn = Picture.of(renderer.render(onBlack(item(elsewhere, Affine.IDENTITY, 1))));
            Picture copied = Picture.alone(SIZE, onBlack(item(new OnHeap(VALUES), Affine.IDENTITY, 1)));
            assertThat(Arrays.mismatch(drawn.rgba(), copied.rgba())).isNegative();
        } finally {
            for (HeadlessContext computer : List.of(first, second)) {
                computer.makeCurrent();
                computer.close();
            }
        }
    }

    @Test
    void cellsRunOverToAnotherScaleToOtherNumbersAndToAColor() {
        CellPaint paint = cells(new OnHeap(VALUES));
        CellPaint wide = new CellPaint(
                paint.corner(), paint.across(), paint.down(), paint.numbers(), 1, 2, 3, SCALE.over(-3, 3));
        assertThat(((CellPaint) paint.interpolate(wide, 0.5)).scale()).isEqualTo(SCALE.over(-2, 2));
        assertThat(((CellPaint) Color.WHITE.interpolate(paint, 0.25)).scale().at(-1))
                .isEqualTo(Color.WHITE.mix(Color.BLUE, 0.25));
        float[] twice = new float[VALUES.length];
        for (int i = 0; i < twice.length; i++) {
            twice[i] = 2 * VALUES[i];
        }
        CellPaint between = (CellPaint) paint.interpolate(cells(new OnHeap(twice)), 0.5);
        assertThat(between.numbers().array()[between.first()]).isEqualTo(1.5f * VALUES[paint.first()]);
    }

    @Test
    void moreCellsThanNumbersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cells(new OnHeap(new float[6])))
                .withMessage("2 rows and 3 columns from number 1 on are not among 6 numbers");
    }
}
