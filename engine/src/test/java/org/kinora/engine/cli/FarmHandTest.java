package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.cli.farm.FarmException;
import picocli.CommandLine;

/** Whom a worker blames: the scene, which ends the job, or itself, so that another worker tries. */
class FarmHandTest {

    private static final List<Path> JARS = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    private static final int CLASS_FILE = 0xCAFEBABE;
    /** No Java of today reads this. */
    private static final short FAR_AHEAD = 999;

    @TempDir
    private Path folder;

    private Path scene;

    @BeforeEach
    void writeAScene() throws IOException {
        scene = Files.writeString(folder.resolve("Waves.java"), """
                import org.kinora.engine.scene.Scene;

                public final class Waves extends Scene {
                    @Override
                    protected void construct() {
                        pause(1);
                    }
                }
                """);
    }

    private FarmHand open() {
        return FarmHand.open(List.of(scene.toString(), "--size", "64x36", "--fps", "5"), JARS, Map.of());
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsTheMachinesFault() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        try (FarmHand hand = open()) {
            assertThatThrownBy(() -> hand.render(1, 1, file.resolve("first.kinora"), () -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("first.kinora: cannot be written")
                    .hasMessageNotContaining("-o");
            AtomicInteger drawn = new AtomicInteger();
            assertThat(hand.render(1, 1, folder.resolve("first.kinora"), drawn::incrementAndGet))
                    .isEqualTo(5);
            assertThat(drawn).hasValue(5);
        }
    }

    @Test
    void aSceneThatIsCompiledForANewerJavaIsNotTheScenesFault() throws IOException {
        Path brought = Files.write(folder.resolve("compiled"), farAhead(compiled()));
        System.setProperty(SceneCompiler.BROUGHT_PROPERTY, brought.toString());
        try {
            assertThatThrownBy(this::open)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Waves.java was compiled by a newer Java than the "
                            + Runtime.version().feature() + " of this machine; start the render with the oldest one in"
                            + " use, or give this machine a newer one");
        } finally {
            System.clearProperty(SceneCompiler.BROUGHT_PROPERTY);
        }
    }

    @Test
    void aSceneThatIsNotThereIsTheScenesFault() throws IOException {
        Files.delete(scene);
        assertThatThrownBy(this::open).isInstanceOf(FarmException.class).hasMessageContaining("Waves.java");
    }

    private byte[] compiled() {
        RenderCommand command = new RenderCommand(System.out, System.err);
        new CommandLine(command.spec()).parseArgs(scene.toString());
        SceneChoice choice = command.ready(SceneFinder.on(System.getProperty("java.class.path"), command.parts()))
                .get(0)
                .scene();
        return ((CompiledClasses) choice.type().getClassLoader()).packed();
    }

    /** The same classes, as if a Java of the future had made them. */
    private static byte[] farAhead(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        for (int at = 0; at + 8 <= packed.length; at++) {
            if (bytes.getInt(at) == CLASS_FILE) {
                bytes.putShort(at + 6, FAR_AHEAD);
            }
        }
        return packed;
    }
}
