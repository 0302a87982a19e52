package org.kinora.gl;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.egl.EGL10;
import org.lwjgl.egl.EXTDeviceEnumeration;
import org.lwjgl.egl.EXTDeviceQuery;
import org.lwjgl.egl.EXTPlatformBase;
import org.lwjgl.egl.EXTPlatformDevice;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;

/** Finds the EGL displays of a machine that need no screen, the fastest first. */
final class EglDisplays {

    /** What Mesa calls its device that computes on the processor. */
    private static final String SOFTWARE = "EGL_MESA_device_software";

    /** EGL_PLATFORM_SURFACELESS_MESA of the extension EGL_MESA_platform_surfaceless. */
    private static final int PLATFORM_SURFACELESS = 0x31DD;

    /** A display that is not initialised yet, and what a person calls it. */
    record Display(long handle, String name) {}

    /** Graphics cards, then software, then Mesa without any device. */
    List<Display> withoutScreen() {
        List<Display> cards = new ArrayList<>();
        List<Display> software = new ArrayList<>();
        String extensions = EGL10.eglQueryString(EGL10.EGL_NO_DISPLAY, EGL10.EGL_EXTENSIONS);
        String known = extensions == null ? "" : extensions;
        if (EGL.getCapabilities().eglQueryDevicesEXT != 0 && known.contains("EGL_EXT_platform_device")) {
            int number = 0;
            for (long device : devices()) {
                long display = EXTPlatformBase.eglGetPlatformDisplayEXT(
                        EXTPlatformDevice.EGL_PLATFORM_DEVICE_EXT, device, (IntBuffer) null);
                String name = "EGL device " + number++;
                if (isSoftware(device)) {
                    software.add(new Display(display, name + " (in software)"));
                } else {
                    cards.add(new Display(display, name));
                }
            }
        }
        List<Display> all = new ArrayList<>(cards);
        all.addAll(software);
        if (known.contains("EGL_MESA_platform_surfaceless")) {
            all.add(new Display(surfaceless(), "Mesa without a device"));
        }
        all.removeIf(display -> display.handle() == EGL10.EGL_NO_DISPLAY);
        return all;
    }

    private static long[] devices() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer count = stack.mallocInt(1);
            if (!EXTDeviceEnumeration.eglQueryDevicesEXT(null, count)) {
                return new long[0];
            }
            PointerBuffer handles = stack.mallocPointer(Math.max(1, count.get(0)));
            if (!EXTDeviceEnumeration.eglQueryDevicesEXT(handles, count)) {
                return new long[0];
            }
            long[] devices = new long[count.get(0)];
            handles.get(devices);
            return devices;
        }
    }

    private static boolean isSoftware(long device) {
        String extensions = EGL.getCapabilities().eglQueryDeviceStringEXT == 0
                ? null
                : EXTDeviceQuery.eglQueryDeviceStringEXT(device, EGL10.EGL_EXTENSIONS);
        return extensions != null && extensions.contains(SOFTWARE);
    }

    /** LWJGL's own method refuses the null native display that this platform asks for, so the function is called directly. */
    private static long surfaceless() {
        long function = EGL.getCapabilities().eglGetPlatformDisplayEXT;
        return function == 0 ? EGL10.EGL_NO_DISPLAY : JNI.callPPP(PLATFORM_SURFACELESS, 0L, 0L, function);
    }
}
