package org.kinora.model.algebra;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/**
 * Which of its inner loops OpenBLAS uses. Left alone it looks at the processor, and some of its loops, those for AVX-512
 * among them, add in another order when they are given other numbers of rows: the same product then has other bits when it
 * is shared out, and on another machine. The loops called Haswell run on every processor with AVX2 and FMA and add each
 * number of a product in one order only.
 *
 * <p>The library looks once, when it is loaded, and for a name in the environment first (driver/others/dynamic.c). That is
 * the environment of the C library, which Java cannot change by itself.
 */
final class OpenBlasCore {

    /** The only loops that our tests have shown to keep the order of sums. */
    private static final String NAME = "Haswell";

    private static final String VARIABLE = "OPENBLAS_CORETYPE";

    private OpenBlasCore() {}

    /** Asks for the loops, if this processor has their instructions. To be called before the library is loaded. */
    static void choose() {
        if (hasAvx2()) {
            setEnvironment();
        }
    }

    /**
     * Whether the library, which has been loaded, uses those loops. It does not where the processor lacks their instructions,
     * and where other code had loaded it before.
     */
    static boolean isChosen() {
        Pointer nameOfCore = Loader.addressof("openblas_get_corename");
        return nameOfCore != null && NAME.equals(MemoryUtil.memASCIISafe(JNI.invokeP(nameOfCore.address())));
    }

    private static boolean hasAvx2() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return false;
        }
        try {
            VMOption level = machine.getVMOption("UseAVX");
            VMOption fma = machine.getVMOption("UseFMA");
            return Integer.parseInt(level.getValue()) >= 2 && Boolean.parseBoolean(fma.getValue());
        } catch (IllegalArgumentException notOfThisArchitecture) {
            return false;
        }
    }

    private static void setEnvironment() {
        Loader.load(Pointer.class); // or it looks up no addresses
        Pointer posix = Loader.addressof("setenv");
        Pointer windows = Loader.addressof("SetEnvironmentVariableA");
        try (MemoryStack stack = MemoryStack.stackPush()) {
            ByteBuffer variable = stack.ASCII(VARIABLE);
            ByteBuffer name = stack.ASCII(NAME);
            if (posix != null) {
                int overwrite = 1;
                JNI.invokePPI(MemoryUtil.memAddress(variable), MemoryUtil.memAddress(name), overwrite, posix.address());
            } else if (windows != null) {
                JNI.invokePPI(MemoryUtil.memAddress(variable), MemoryUtil.memAddress(name), windows.address());
            }
        }
    }
}
