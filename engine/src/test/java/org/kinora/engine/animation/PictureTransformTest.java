package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.ImageMobject;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Recorded;

/** Transforms of what is painted pixel by pixel, at ten frames a second. */
class PictureTransformTest {

    private static Crowd crowd() {
        return Crowd.grid(new Dot(), 5, 5, 0.3);
    }

    private static ImageMobject image() {
        return ImageMobject.of(2, 2, new int[4]).setHeight(2);
    }

    @Test
    void aCrowdFadesIntoAShapeAndAShapeIntoACrowd() {
        for (boolean isBack : new boolean[] {false, true}) {
            Recorded.film(scene -> {
                Mobject crowd = crowd().moveTo(4, 0);
                Mobject circle = new Circle(1).moveTo(-4, 0);
                Mobject from = isBack ? circle : crowd;
                Mobject to = isBack ? crowd : circle;
                scene.add(from);
                scene.play(replacementTransform(from, to));
                assertThat(from.isShown()).isFalse();
                assertThat(to.isShown()).isTrue();
                assertThat(from.center().x()).isCloseTo(isBack ? -4 : 4, within(1e-6));
            });
        }
    }

    @Test
    void aCrowdCannotTakeOnTheLikenessOfAShape() {
        assertThatThrownBy(() -> Recorded.film(scene -> scene.play(transform(crowd(), new Circle()))))
                .hasMessageContaining("Crowd cannot take on the likeness of Circle")
                .hasMessageContaining("replacementTransform");
        assertThatThrownBy(() -> Recorded.film(scene -> image().become(new Square(1))))
                .hasMessageContaining("ImageMobject cannot take on the likeness of Square");
        assertThatThrownBy(() -> Recorded.film(scene -> scene.play(transform(new Square(1), image()))))
                .hasMessageContaining("Square cannot take on the likeness of ImageMobject");
    }

    @Test
    void aCrowdGoesToThePlaceOfItsCopyAndAnImageTurnsIntoAnother() {
        Recorded.film(scene -> {
            Crowd crowd = crowd();
            ImageMobject image = image().moveTo(0, 2);
            scene.add(crowd, image);
            scene.play(
                    transform(crowd, crowd.copy().scale(2).moveTo(3, 0)),
                    transform(image, image().setHeight(1).moveTo(-3, 0)));
            assertThat(crowd.center().x()).isCloseTo(3, within(1e-6));
            assertThat(image.height()).isCloseTo(1, within(1e-6));
        });
    }

    @Test
    void aRectangleIsNoMatchForAnImageOfItsShape() {
        Recorded.film(scene -> {
            Mobject rectangle = new Rectangle(2, 2);
            Mobject image = image().moveTo(3, 0);
            scene.add(rectangle);
            scene.play(transformMatchingShapes(rectangle, new Group<>(image)));
            assertThat(image.isShown()).isTrue();
            assertThat(rectangle.isShown()).isFalse();
            scene.play(
                    transformMatchingShapes(image, new Group<>(new Circle(1))).transformMismatches());
            assertThat(image.isShown()).isFalse();
        });
    }
}
