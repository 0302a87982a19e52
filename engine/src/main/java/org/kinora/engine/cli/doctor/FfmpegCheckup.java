package org.kinora.engine.cli.doctor;

import java.util.List;
import org.kinora.engine.media.FfmpegBuild;

/** FFmpeg, and under which licence its build may be passed on. */
final class FfmpegCheckup implements Checkup {

    @Override
    public String subject() {
        return "FFmpeg";
    }

    @Override
    public List<Finding> examine() {
        FfmpegBuild build = FfmpegBuild.ofThisProcess();
        boolean isGpl = build.license().startsWith("GPL");
        return List.of(
                Finding.ok(subject(), build.version() + ": " + build.libraries()),
                Finding.ok(
                        "licence of FFmpeg",
                        build.license()
                                + (isGpl
                                        ? ", the gpl build; a build with -Plgpl has none of the GPL"
                                        : ", the lgpl build; it has no x264 and no x265")));
    }
}
