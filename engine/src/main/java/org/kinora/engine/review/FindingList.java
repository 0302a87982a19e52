package org.kinora.engine.review;

import java.util.List;

/** What is found in a film, and what its render warned of, as a section of its report. */
final class FindingList {

    private final HtmlPage page;

    FindingList(HtmlPage page) {
        this.page = page;
    }

    void add(Inspection inspection, List<String> warnings) {
        page.add("<section id=findings>\n<h2>Findings <small>as seen ")
                .text(inspection.audience())
                .add("</small></h2>\n");
        if (inspection.findings().isEmpty() && warnings.isEmpty()) {
            page.add("<p>Nothing was found, and the render warned of nothing.</p>\n");
        } else {
            page.add("<ul>\n");
            inspection.findings().forEach(finding -> item(level(finding), finding, ""));
            for (String warning : warnings) {
                page.add("<li class=warning><span></span><p>").text(warning).add(" <small>warning</small></p></li>\n");
            }
            page.add("</ul>\n");
        }
        if (!inspection.meant().isEmpty()) {
            page.add("<details><summary>" + inspection.meant().size() + " meant so</summary>\n<ul>\n");
            inspection.meant().forEach(meant -> item("meant", meant.finding(), meant.reason()));
            page.add("</ul>\n</details>\n");
        }
        page.add("</section>\n");
    }

    /** The class of a finding's mark. */
    static String level(ReportFinding finding) {
        return finding.isError() ? "error" : "warning";
    }

    private void item(String level, ReportFinding finding, String reason) {
        page.add("<li class=" + level + "><button type=button data-time=" + finding.from() + "><time>"
                        + Times.of(finding.from()) + "</time></button><p>")
                .text(finding.what())
                .add(" <small>")
                .text(finding.rule())
                .add(finding.where().isEmpty() ? "" : " · ")
                .text(finding.where())
                .add("</small>");
        if (!reason.isEmpty()) {
            page.add("<br><q>").text(reason).add("</q>");
        }
        page.add("</p></li>\n");
    }
}
