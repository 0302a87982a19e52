package org.kinora.engine.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Stroke;

class SpacePainterTest {

    private static final PictureSize SIZE = new PictureSize(219, 123);
    private static final Affine TO_PIXELS = new Affine(15, 0, 0, -15, 110, 62);

    /** Cards that lean every way, a curved surface through them, and a translucent one. */
    private static SpaceContent content(double angle) {
        List<SpaceMember> members = new ArrayList<>();
        Path card = Path.polygon(new Point(-2, -1), new Point(2, -1), new Point(2, 1), new Point(-2, 1));
        for (int i = 0; i < 40; i++) {
            Affine3 place =
                    Affine3.rotation(i * 0.7 + angle, new Point3(i % 3, 1, 2), new Point3(i % 7 - 3, i % 5 - 2, 0));
            members.add(new PlaneMember(
                    card,
                    Affine.IDENTITY,
                    place,
                    i % 2 == 0 ? Color.TEAL : new LinearGradient(Point.LEFT, Point.RIGHT, Color.RED, Color.YELLOW),
                    new Stroke(Color.WHITE, 5),
                    0.3 + i % 4 * 0.2,
                    i % 3 == 0,
                    i % 2,
                    PlaneMember.NO_BODY));
        }
        members.add(new MeshMember(pyramid(), Affine3.scaling(2, Point3.ORIGIN), 1, false));
        members.add(new MeshMember(pyramid(), Affine3.translation(new Point3(1, 0, 1)), 0.5, true));
        return new SpaceContent(Projection.of(1.1, -1 + angle, 0.2, Point3.ORIGIN, 9), new Point3(-7, -9, 10), members);
    }

    private static Mesh pyramid() {
        float[] positions = {0, 0, 1, 1, 1, -1, -1, 1, -1, 0, -1, -1};
        float[] normals = {0, 0, 1, 0.6f, 0.6f, -0.5f, -0.6f, 0.6f, -0.5f, 0, -0.8f, -0.6f};
        int[] triangles = {0, 1, 2, 0, 2, 3, 0, 3, 1, 1, 3, 2};
        MeshLine line = new MeshLine(List.of(new Point3(-3, 0, 0), new Point3(3, 0, 0.5)), 6, Color.GOLD);
        return new Mesh(
                positions,
                normals,
                List.of(Color.RED, Color.GREEN, Color.BLUE, Color.GOLD),
                triangles,
                List.of(line),
                1);
    }

    private static int[] painted(SpacePainter painter, SpaceContent content) {
        PixelLayer layer = new PixelLayer(SIZE);
        painter.paint(content, TO_PIXELS, 1, layer);
        return Arrays.copyOf(layer.pixels(), layer.width() * layer.height());
    }

    @Test
    void theNumberOfThreadsChangesNoPixel() throws Exception {
        int[] here = painted(new SpacePainter(SIZE), content(0));
        assertThat(Arrays.stream(here).distinct().count()).isGreaterThan(1000);
        for (int threads : new int[] {1, 3, 8}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> painted(new SpacePainter(SIZE), content(0)))
                                .get())
                        .isEqualTo(here);
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void whatWasPaintedBeforeChangesNoPixel() {
        SpacePainter used = new SpacePainter(SIZE);
        painted(used, content(0.4));
        painted(used, content(2));
        assertThat(painted(used, content(0))).isEqualTo(painted(new SpacePainter(SIZE), content(0)));
    }
}
