package org.kinora.engine.cli.doctor;

import org.kinora.engine.media.FfmpegBuild;

/** FFmpeg, and under which licence its build may be passed on. */
final class FfmpegCheckup implements Checkup {

    @Override
    public String subject() {
        return "FFmpeg";
    }

    @Override
    public void examine(Examination examination) {
        FfmpegBuild build = FfmpegBuild.ofThisProcess();
        boolean isGpl = build.license().startsWith("GPL");
        examination.found(Finding.ok(subject(), build.version() + ": " + build.libraries()));
        examination.found(Finding.ok(
                "licence of FFmpeg",
                build.license()
                        + (isGpl
                                ? ", the gpl build; a build with -Plgpl has none of the GPL"
                                : ", the lgpl build; it has no x264 and no x265")));
    }
}
