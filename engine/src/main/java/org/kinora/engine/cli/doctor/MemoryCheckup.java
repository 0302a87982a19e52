package org.kinora.engine.cli.doctor;

import java.util.Locale;
import java.util.OptionalLong;

/** How much memory a scene may have, and the machine has. */
final class MemoryCheckup implements Checkup {

    /** What a film of 1920x1080 takes, with some room. */
    private static final long ENOUGH_BYTES = 500L << 20;

    private final long heap;
    private final OptionalLong machine;

    /**
     * @param heap what Java may use, in bytes
     * @param machine what the machine or the container has, in bytes; empty where the system does not say
     */
    MemoryCheckup(long heap, OptionalLong machine) {
        this.heap = heap;
        this.machine = machine;
    }

    @Override
    public String subject() {
        return "memory";
    }

    @Override
    public void examine(Examination examination) {
        String what = String.format(Locale.ROOT, "%.1f GB for scenes", heap / 1e9)
                + (machine.isPresent()
                        ? String.format(
                                Locale.ROOT,
                                ", of %.1f GB that the machine or container allows",
                                machine.getAsLong() / 1e9)
                        : "");
        examination.found(
                heap >= ENOUGH_BYTES
                        ? Finding.ok(subject(), what)
                        : Finding.warning(
                                subject(),
                                what,
                                "give more with --memory 2g or KINORA_MEMORY, or render smaller pictures"));
    }
}
