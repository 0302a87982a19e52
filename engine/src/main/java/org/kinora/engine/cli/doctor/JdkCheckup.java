package org.kinora.engine.cli.doctor;

import javax.tools.ToolProvider;

/** Java, and its compiler. */
final class JdkCheckup implements Checkup {

    @Override
    public String subject() {
        return "JDK";
    }

    @Override
    public void examine(Examination examination) {
        String version = "Java " + System.getProperty("java.runtime.version") + " of "
                + System.getProperty("java.vendor") + " in " + System.getProperty("java.home");
        examination.found(
                ToolProvider.getSystemJavaCompiler() != null
                        ? Finding.ok(subject(), version + ", with its compiler")
                        : Finding.missing(
                                subject(),
                                version + ", without a compiler, so scenes of your own cannot be rendered",
                                "install a whole JDK, not only a runtime (on Debian: apt-get install"
                                        + " openjdk-17-jdk-headless), or let JAVA_HOME name one"));
    }
}
