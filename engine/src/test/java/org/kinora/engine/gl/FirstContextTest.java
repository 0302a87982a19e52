package org.kinora.engine.gl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.kinora.engine.ChildJava;
import org.kinora.gl.HeadlessContext;
import org.kinora.gl.NoOpenGlException;
import org.lwjgl.system.Library;
import org.lwjgl.system.linux.DynamicLinkLoader;

/** The first context of a process: what it takes to find OpenGL at all. */
class FirstContextTest {

    @Test
    void withoutAnEglLibraryTheMessageSaysWhatToInstall() throws IOException, InterruptedException {
        assertThat(ChildJava.output("-Dorg.lwjgl.egl.libname=/nowhere/libEGL.so.1", Opening.class.getName()))
                .contains("No OpenGL 3.3 context: neither an EGL device nor Mesa's surfaceless platform. "
                        + "On Debian: apt-get install libegl1 libgl1-mesa-dri");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aContextOpensWhileAnotherThreadLoadsLibraries() throws IOException, InterruptedException {
        // four starts, as one in two went well when it could hang
        for (int start = 0; start < 4; start++) {
            assertThat(ChildJava.output(OpeningBesideLoads.class.getName())).contains("opened");
        }
    }

    /** What a child does. */
    static final class Opening {

        private Opening() {}

        public static void main(String[] arguments) {
            try {
                HeadlessContext.open().close();
            } catch (NoOpenGlException expected) {
                System.out.println(expected.getMessage());
            }
        }
    }

    /** Another thread is in dlopen or dlclose all the time, as one that loads FFmpeg is for a while. */
    static final class OpeningBesideLoads {

        private OpeningBesideLoads() {}

        public static void main(String[] arguments) throws InterruptedException {
            Library.initialize();
            CountDownLatch loading = new CountDownLatch(1);
            Thread other = new Thread(() -> {
                while (true) {
                    DynamicLinkLoader.dlclose(DynamicLinkLoader.dlopen("libutil.so.1", DynamicLinkLoader.RTLD_LAZY));
                    loading.countDown();
                }
            });
            other.setDaemon(true);
            other.start();
            loading.await();
            HeadlessContext.open().close();
            System.out.println("opened");
        }
    }
}
