package org.kinora.engine.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.paint.Color;
import org.kinora.engine.space.Mesh;
import org.lwjgl.PointerBuffer;
import org.lwjgl.assimp.AIColor4D;
import org.lwjgl.assimp.AIFace;
import org.lwjgl.assimp.AIMaterial;
import org.lwjgl.assimp.AIMesh;
import org.lwjgl.assimp.AIPropertyStore;
import org.lwjgl.assimp.AIScene;
import org.lwjgl.assimp.AIVector3D;
import org.lwjgl.assimp.Assimp;
import org.lwjgl.system.MemoryUtil;

/**
 * Reads surfaces from files: OBJ, STL, PLY, and glTF that has everything in one file ({@code .glb}, or {@code .gltf}
 * with embedded buffers). The file is read from memory, so it can name no other file, neither beside it nor elsewhere;
 * colours come from its corners and its own materials, and pictures on it are left out. Any thread may read.
 */
public final class MeshFile {

    private static final List<String> KINDS = List.of("obj", "glb", "gltf", "stl", "ply");
    private static final long MOST_BYTES = 64L << 20;
    private static final int STEPS = Assimp.aiProcess_Triangulate
            | Assimp.aiProcess_JoinIdenticalVertices
            | Assimp.aiProcess_GenSmoothNormals
            | Assimp.aiProcess_PreTransformVertices
            | Assimp.aiProcess_FindDegenerates;

    /** In degrees: where triangles meet at a larger angle, there is an edge. */
    private static final float SHARPEST_CURVE = 60;

    private final Path file;

    private MeshFile(Path file) {
        this.file = file;
    }

    /**
     * @return the surface in the file's own coordinates
     * @throws IllegalArgumentException if there is no such file, or it is of another kind, too large or damaged
     */
    public static Mesh read(Path file) {
        return new MeshFile(file).read();
    }

    private Mesh read() {
        if (!Files.exists(file)) {
            throw failure("there is no such file", null);
        }
        String kind = kind();
        if (!KINDS.contains(kind)) {
            throw failure("surfaces are read from .obj, .glb, .gltf, .stl and .ply files", null);
        }
        ByteBuffer bytes = bytes();
        try {
            AIScene scene = scene(bytes, kind);
            if (scene == null) {
                throw failure(
                        "this is no " + kind + " file, or it is damaged, or parts of it are in other files", null);
            }
            try {
                return mesh(scene);
            } finally {
                Assimp.aiReleaseImport(scene);
            }
        } finally {
            MemoryUtil.memFree(bytes);
        }
    }

    private static AIScene scene(ByteBuffer bytes, String kind) {
        AIPropertyStore settings = Assimp.aiCreatePropertyStore();
        try {
            Assimp.aiSetImportPropertyFloat(settings, Assimp.AI_CONFIG_PP_GSN_MAX_SMOOTHING_ANGLE, SHARPEST_CURVE);
            return Assimp.aiImportFileFromMemoryWithProperties(bytes, STEPS, kind, settings);
        } finally {
            Assimp.aiReleasePropertyStore(settings);
        }
    }

    private String kind() {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private ByteBuffer bytes() {
        try {
            if (!Files.isRegularFile(file)) {
                throw failure("that is not a file to read", null);
            }
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw failure("%,d bytes are too many; surfaces are read up to %,d".formatted(size, MOST_BYTES), null);
            }
            byte[] all = Files.readAllBytes(file);
            return MemoryUtil.memAlloc(all.length).put(all).flip();
        } catch (IOException unreadable) {
            throw failure("cannot be read", unreadable);
        }
    }

    private Mesh mesh(AIScene scene) {
        int corners = 0;
        long faces = 0;
        PointerBuffer meshes = scene.mMeshes();
        List<AIMesh> all = new ArrayList<>();
        for (int i = 0; meshes != null && i < scene.mNumMeshes(); i++) {
            AIMesh mesh = AIMesh.create(meshes.get(i));
            if (mesh.mNormals() != null && mesh.mNumFaces() > 0) {
                all.add(mesh);
                corners += mesh.mNumVertices();
                faces += mesh.mNumFaces();
            }
        }
        if (all.isEmpty()) {
            throw failure("there is no surface in it", null);
        }
        if (faces > Mesh.MOST_TRIANGLES) {
            throw failure("%,d triangles are too many; %,d can be shown".formatted(faces, Mesh.MOST_TRIANGLES), null);
        }
        Parts parts = new Parts(corners);
        all.forEach(mesh -> parts.add(mesh, materialColor(scene, mesh)));
        try {
            return parts.build();
        } catch (IllegalArgumentException broken) {
            throw failure(broken.getMessage(), broken);
        }
    }

    private static Color materialColor(AIScene scene, AIMesh mesh) {
        PointerBuffer materials = scene.mMaterials();
        if (materials == null || mesh.mMaterialIndex() >= scene.mNumMaterials()) {
            return Color.LIGHT_GRAY;
        }
        AIMaterial material = AIMaterial.create(materials.get(mesh.mMaterialIndex()));
        try (AIColor4D color = AIColor4D.calloc()) {
            for (String key : List.of(Assimp.AI_MATKEY_BASE_COLOR, Assimp.AI_MATKEY_COLOR_DIFFUSE)) {
                if (Assimp.aiGetMaterialColor(material, key, Assimp.aiTextureType_NONE, 0, color)
                        == Assimp.aiReturn_SUCCESS) {
                    return color(color);
                }
            }
        }
        return Color.LIGHT_GRAY;
    }

    private static Color color(AIColor4D color) {
        return Color.rgb(unit(color.r()), unit(color.g()), unit(color.b()));
    }

    private static double unit(float part) {
        // NaN becomes 0
        return part >= 0 ? Math.min(1, part) : 0;
    }

    private IllegalArgumentException failure(String reason, Throwable cause) {
        return new IllegalArgumentException(file + ": " + reason, cause);
    }

    /** The meshes of a file, put together into one. */
    private static final class Parts {
        private final float[] positions;
        private final float[] normals;
        private final List<Color> colors = new ArrayList<>();
        private final List<Integer> triangles = new ArrayList<>();

        Parts(int corners) {
            positions = new float[corners * 3];
            normals = new float[corners * 3];
        }

        void add(AIMesh mesh, Color material) {
            int first = colors.size();
            AIVector3D.Buffer places = mesh.mVertices();
            AIVector3D.Buffer directions = mesh.mNormals();
            AIColor4D.Buffer own = mesh.mColors(0);
            for (int i = 0; i < mesh.mNumVertices(); i++) {
                put(places.get(i), positions);
                put(directions.get(i), normals);
                colors.add(own == null ? material : color(own.get(i)));
            }
            AIFace.Buffer faces = mesh.mFaces();
            for (int i = 0; i < mesh.mNumFaces(); i++) {
                AIFace face = faces.get(i);
                // degenerate ones have become lines and points
                for (int corner = 0; face.mNumIndices() == 3 && corner < 3; corner++) {
                    triangles.add(first + face.mIndices().get(corner));
                }
            }
        }

        private void put(AIVector3D vector, float[] into) {
            int at = colors.size() * 3;
            into[at] = vector.x();
            into[at + 1] = vector.y();
            into[at + 2] = vector.z();
        }

        Mesh build() {
            for (int i = 0; i < normals.length; i++) {
                normals[i] = Float.isFinite(normals[i]) ? normals[i] : 0;
            }
            return new Mesh(
                    positions,
                    normals,
                    colors,
                    triangles.stream().mapToInt(Integer::intValue).toArray(),
                    List.of(),
                    1);
        }
    }
}
