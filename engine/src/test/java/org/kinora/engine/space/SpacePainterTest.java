package org.kinora.engine.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.Repaint;
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
                    i,
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

    /** Cards without surfaces, of which one is at a place of its own. */
    private static List<SpaceMember> cards(int moved, double by) {
        List<SpaceMember> cards = new ArrayList<>(content(0).members().stream()
                .filter(PlaneMember.class::isInstance)
                .toList());
        PlaneMember old = (PlaneMember) cards.get(moved);
        cards.set(
                moved,
                new PlaneMember(
                        old.id(),
                        old.path(),
                        old.toPlane(),
                        old.place().then(Affine3.translation(new Point3(by, by, by / 2))),
                        old.fill(),
                        old.stroke(),
                        old.opacity(),
                        old.facesViewer(),
                        old.shading(),
                        old.body()));
        return cards;
    }

    private static SpaceContent content(List<SpaceMember> members) {
        return new SpaceContent(content(0).projection(), content(0).light(), members);
    }

    @Test
    void whatIsPaintedAgainBlockByBlockEqualsAWholePicture() {
        List<List<SpaceMember>> pictures = new ArrayList<>();
        pictures.add(cards(5, 0));
        pictures.add(cards(5, 0.3));
        pictures.add(cards(12, -3));
        pictures.add(cards(13, 2).subList(0, 30));
        pictures.add(cards(13, 2).subList(10, 40));
        List<SpaceMember> others = cards(1, 0);
        Collections.swap(others, 20, 39);
        pictures.add(others);
        pictures.add(List.of());
        pictures.add(cards(0, 0));
        SpacePainter painter = new SpacePainter(SIZE);
        PixelLayer layer = new PixelLayer(SIZE);
        painter.paint(content(cards(0, 0).subList(0, 3)), TO_PIXELS, 0.9, layer);
        for (List<SpaceMember> picture : pictures) {
            Repaint repaint = painter.repaint(content(picture), TO_PIXELS, 0.9).orElseThrow();
            layer.include(repaint.blocks());
            layer.clear(repaint.blocks());
            repaint.paint(layer);
            PixelLayer whole = new PixelLayer(SIZE);
            new SpacePainter(SIZE).paint(content(picture), TO_PIXELS, 0.9, whole);
            BlockSet differences = new BlockSet(SIZE);
            layer.markDifferences(whole, differences);
            assertThat(differences.isEmpty()).isTrue();
        }
    }

    @Test
    void onlyWhatChangesIsPaintedAgain() {
        Path small = Path.polygon(new Point(0, 0), new Point(1, 0), new Point(1, 1), new Point(0, 1));
        List<SpaceMember> members = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Affine3 place = Affine3.translation(new Point3(2.5 * i - 6, 0, 0));
            members.add(new PlaneMember(
                    i, small, Affine.IDENTITY, place, Color.RED, Stroke.NONE, 1, false, 0, PlaneMember.NO_BODY));
        }
        Projection front = Projection.of(0, -Math.PI / 2, 0, Point3.ORIGIN, Projection.DEFAULT_DISTANCE);
        SpacePainter painter = new SpacePainter(SIZE);
        painter.paint(new SpaceContent(front, Point3.Z_AXIS, members), TO_PIXELS, 1, new PixelLayer(SIZE));
        members.remove(0);
        BlockSet blocks = painter.repaint(new SpaceContent(front, Point3.Z_AXIS, members), TO_PIXELS, 1)
                .orElseThrow()
                .blocks();
        assertThat(blocks.isEmpty()).isFalse();
        assertThat(blocks.nextIn(3, 3)).isEqualTo(blocks.columns());
        assertThat(painter.repaint(new SpaceContent(front, Point3.Z_AXIS, members), TO_PIXELS, 0.5))
                .isEmpty();
    }
}
