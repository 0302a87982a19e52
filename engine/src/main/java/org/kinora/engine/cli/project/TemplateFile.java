package org.kinora.engine.cli.project;

/**
 * A file of the template.
 *
 * @param folder in the template; empty for the project's own
 * @param name in that folder
 * @param isFiltered whether names are put into it
 * @param isPackaged whether it goes into the package's folder
 */
record TemplateFile(String folder, String name, boolean isFiltered, boolean isPackaged) {

    /** Stands for a dot that a file's name begins with. */
    private static final String DOT = "__dot__";

    /** Its place in the template. */
    String source() {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** Its place in a project, with slashes. */
    String target(String packageName) {
        String inPackage = isPackaged ? packageName.replace('.', '/') + "/" + name : name;
        return (folder.isEmpty() ? inPackage : folder + "/" + inPackage).replace(DOT, ".");
    }
}
