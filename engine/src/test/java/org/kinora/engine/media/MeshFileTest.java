package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.paint.Color;
import org.kinora.engine.space.Mesh;

class MeshFileTest {

    @TempDir
    private Path folder;

    private static Path file(String name) throws URISyntaxException {
        return Path.of(MeshFileTest.class.getResource("/meshes/" + name).toURI());
    }

    @ParameterizedTest
    @CsvSource({"tetrahedron.obj, 4", "square.ply, 2", "triangle.stl, 1", "triangle.gltf, 1", "triangle.glb, 1"})
    void everyKindOfFileGivesItsTriangles(String name, int triangles) throws Exception {
        Mesh mesh = MeshFile.read(file(name));
        assertThat(mesh.triangles()).hasSize(triangles * 3);
        for (int i = 0; i < mesh.corners(); i++) {
            float[] n = mesh.normals();
            assertThat(n[i * 3] * n[i * 3] + n[i * 3 + 1] * n[i * 3 + 1] + n[i * 3 + 2] * n[i * 3 + 2])
                    .isBetween(0.99f, 1.01f);
        }
    }

    @Test
    void edgesOfASolidStaySharp() throws Exception {
        // so its corners are not shared by the faces
        assertThat(MeshFile.read(file("tetrahedron.obj")).corners()).isEqualTo(12);
    }

    @Test
    void coloursComeFromCornersAndMaterials() throws Exception {
        assertThat(MeshFile.read(file("square.ply")).colors()).containsOnly(Color.rgb(1, 0, 0));
        assertThat(MeshFile.read(file("triangle.glb")).colors()).containsOnly(Color.rgb(0, 1, 0));
    }

    @Test
    void aFileReadsNoOtherFile() {
        assertThatThrownBy(() -> MeshFile.read(file("elsewhere.gltf")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("this is no gltf file, or it is damaged, or parts of it are in other files");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> MeshFile.read(folder.resolve("none.obj")))
                .hasMessage(folder.resolve("none.obj") + ": there is no such file");
    }

    @Test
    void otherKindsOfFilesAreNotTried() throws IOException {
        Path script = Files.writeString(folder.resolve("scene.blend"), "BLENDER");
        assertThatThrownBy(() -> MeshFile.read(script))
                .hasMessage(script + ": surfaces are read from .obj, .glb, .gltf, .stl and .ply files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.obj", "a.ply", "a.stl", "a.glb", "a.gltf"})
    void nonsenseIsRefusedInOneSentence(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "this is not a surface at all \u0001\u0002");
        assertThatThrownBy(() -> MeshFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ": ");
    }

    @Test
    void cornersWithoutAPlaceAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("far.obj"), "v 1e39 0 0\nv 0 1 0\nv 0 0 1\nf 1 2 3\n");
        assertThatThrownBy(() -> MeshFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ": ");
    }

    @Test
    void anEnormousFileIsNotRead() throws IOException {
        Path file = folder.resolve("large.stl");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(65L << 20);
        }
        assertThatThrownBy(() -> MeshFile.read(file)).hasMessageContaining("bytes are too many");
    }
}
