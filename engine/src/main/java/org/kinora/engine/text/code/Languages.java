package org.kinora.engine.text.code;

import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_ACTIONSCRIPT;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_ASSEMBLER_6502;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_ASSEMBLER_X86;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_C;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_CLOJURE;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_CSHARP;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_CSS;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_CSV;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_D;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_DART;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_DELPHI;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_DOCKERFILE;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_DTD;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_FORTRAN;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_GO;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_GROOVY;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_HANDLEBARS;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_HTML;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_INI;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_JAVA;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_JSON;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_JSP;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_KOTLIN;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_LATEX;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_LESS;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_LISP;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_LUA;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_MAKEFILE;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_MARKDOWN;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_NONE;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_NSIS;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_PERL;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_PHP;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_POWERSHELL;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_PROTO;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_PYTHON;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_RUBY;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_RUST;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_SAS;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_SCALA;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_SQL;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_TCL;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_VHDL;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_VISUAL_BASIC;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_WINDOWS_BATCH;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_XML;
import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.SYNTAX_STYLE_YAML;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All languages by their names and by the endings of their files. */
final class Languages {

    private static final String PLAIN = "text";

    private static final Map<String, CodeLanguage> BY_NAME = new HashMap<>();
    private static final Map<String, CodeLanguage> BY_ENDING = new HashMap<>();
    private static final List<String> NAMES = new ArrayList<>();

    static {
        prose(PLAIN, SYNTAX_STYLE_NONE, "none plain txt", "txt log");
        program("actionscript", SYNTAX_STYLE_ACTIONSCRIPT, "as3", "as");
        program("assembler", SYNTAX_STYLE_ASSEMBLER_X86, "asm x86", "asm s");
        program("assembler6502", SYNTAX_STYLE_ASSEMBLER_6502, "6502", "a65");
        prose("batch", SYNTAX_STYLE_WINDOWS_BATCH, "bat cmd", "bat cmd");
        program("c", SYNTAX_STYLE_C, "", "c h");
        program("clojure", SYNTAX_STYLE_CLOJURE, "clj", "clj cljs edn");
        program("cpp", SYNTAX_STYLE_CPLUSPLUS, "c++ cxx glsl", "cpp cc cxx hpp hh hxx cu glsl frag vert");
        program("csharp", SYNTAX_STYLE_CSHARP, "c# cs", "cs");
        prose("css", SYNTAX_STYLE_CSS, "", "css");
        prose("csv", SYNTAX_STYLE_CSV, "", "csv");
        program("d", SYNTAX_STYLE_D, "", "d");
        program("dart", SYNTAX_STYLE_DART, "", "dart");
        program("delphi", SYNTAX_STYLE_DELPHI, "pascal", "pas dpr");
        prose("dockerfile", SYNTAX_STYLE_DOCKERFILE, "docker", "dockerfile");
        prose("dtd", SYNTAX_STYLE_DTD, "", "dtd");
        program("fortran", SYNTAX_STYLE_FORTRAN, "", "f f90 f95 f03 for");
        program("go", SYNTAX_STYLE_GO, "golang", "go");
        program("groovy", SYNTAX_STYLE_GROOVY, "gradle", "groovy gradle");
        prose("handlebars", SYNTAX_STYLE_HANDLEBARS, "mustache", "hbs mustache");
        prose("html", SYNTAX_STYLE_HTML, "xhtml", "html htm xhtml");
        keys("ini", SYNTAX_STYLE_INI, "toml", "ini cfg conf toml");
        program("java", SYNTAX_STYLE_JAVA, "", "java jsh");
        program("javascript", SYNTAX_STYLE_JAVASCRIPT, "js jsx", "js mjs cjs jsx");
        keys("json", SYNTAX_STYLE_JSON, "", "json ipynb");
        prose("jsp", SYNTAX_STYLE_JSP, "", "jsp");
        program("kotlin", SYNTAX_STYLE_KOTLIN, "kt", "kt kts");
        prose("latex", SYNTAX_STYLE_LATEX, "tex", "tex sty cls bib");
        prose("less", SYNTAX_STYLE_LESS, "", "less scss");
        program("lisp", SYNTAX_STYLE_LISP, "scheme", "lisp lsp el scm");
        program("lua", SYNTAX_STYLE_LUA, "", "lua");
        prose("makefile", SYNTAX_STYLE_MAKEFILE, "make", "makefile mk");
        prose("markdown", SYNTAX_STYLE_MARKDOWN, "md", "md markdown");
        prose("nsis", SYNTAX_STYLE_NSIS, "", "nsi nsh");
        program("perl", SYNTAX_STYLE_PERL, "pl", "pl pm");
        program("php", SYNTAX_STYLE_PHP, "", "php");
        program("powershell", SYNTAX_STYLE_POWERSHELL, "ps1", "ps1 psm1");
        keys("properties", SYNTAX_STYLE_PROPERTIES_FILE, "", "properties");
        program("protobuf", SYNTAX_STYLE_PROTO, "proto", "proto");
        program("python", SYNTAX_STYLE_PYTHON, "py python3", "py pyi pyw");
        program("ruby", SYNTAX_STYLE_RUBY, "rb", "rb gemfile rakefile");
        program("rust", SYNTAX_STYLE_RUST, "rs", "rs");
        program("sas", SYNTAX_STYLE_SAS, "", "sas");
        program("scala", SYNTAX_STYLE_SCALA, "", "scala sc sbt");
        prose("shell", SYNTAX_STYLE_UNIX_SHELL, "sh bash zsh unix", "sh bash zsh bashrc profile");
        prose("sql", SYNTAX_STYLE_SQL, "", "sql");
        program("tcl", SYNTAX_STYLE_TCL, "", "tcl");
        program("typescript", SYNTAX_STYLE_TYPESCRIPT, "ts tsx", "ts tsx mts");
        program("vhdl", SYNTAX_STYLE_VHDL, "", "vhd vhdl");
        program("visualbasic", SYNTAX_STYLE_VISUAL_BASIC, "vb", "vb bas");
        prose("xml", SYNTAX_STYLE_XML, "svg pom", "xml svg xsd xsl xslt fxml");
        keys("yaml", SYNTAX_STYLE_YAML, "yml", "yaml yml");
    }

    private Languages() {}

    private static void program(String name, String scanner, String otherNames, String endings) {
        add(new CodeLanguage(name, scanner, Naming.PROGRAM), otherNames, endings);
    }

    private static void keys(String name, String scanner, String otherNames, String endings) {
        add(new CodeLanguage(name, scanner, Naming.KEYS), otherNames, endings);
    }

    private static void prose(String name, String scanner, String otherNames, String endings) {
        add(new CodeLanguage(name, scanner, Naming.PROSE), otherNames, endings);
    }

    private static void add(CodeLanguage language, String otherNames, String endings) {
        String name = language.name();
        BY_NAME.put(name, language);
        for (String other : words(otherNames)) {
            BY_NAME.put(other, language);
        }
        for (String ending : words(endings)) {
            BY_ENDING.put(ending, language);
        }
        if (!name.equals(PLAIN)) {
            NAMES.add(name);
        }
    }

    private static String[] words(String spaced) {
        return spaced.isEmpty() ? new String[0] : spaced.split(" ");
    }

    /** Null if there is none of that name, which is in lower case. */
    static CodeLanguage byName(String name) {
        return BY_NAME.get(name);
    }

    /** By the ending, or by the whole name of a file without one; null if it says nothing. */
    static CodeLanguage byFile(String fileName) {
        String own = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return BY_ENDING.get(own.substring(own.lastIndexOf('.') + 1));
    }

    static List<String> names() {
        return List.copyOf(NAMES);
    }
}
