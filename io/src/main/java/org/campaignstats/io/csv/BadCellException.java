package org.campaignstats.io.csv;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.unit.UnitId;
import org.jspecify.annotations.Nullable;

/** A cell that cannot be read; becomes a finding at its column. */
final class BadCellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String column;
    private final String chinese;
    private final transient @Nullable UnitId filer;

    private BadCellException(String code, String column, Message wording, @Nullable UnitId filer) {
        super(wording.english(), null, false, false);
        this.code = code;
        this.column = column;
        this.chinese = wording.chinese();
        this.filer = filer;
    }

    BadCellException(String code, String column, Message wording) {
        this(code, column, wording, null);
    }

    /** What a cell or the whole row was refused for. */
    BadCellException(String code, String column, IllegalArgumentException refusal) {
        this(code, column, MessageException.wordingOf(refusal));
    }

    /** The same, known to stand in a filing of a unit. */
    BadCellException inFilingOf(UnitId unit) {
        return new BadCellException(code, column, wording(), unit);
    }

    String code() {
        return code;
    }

    String column() {
        return column;
    }

    Message wording() {
        return new Message(String.valueOf(getMessage()), chinese);
    }

    /** The finding that it becomes, of the unit whose filing it is where that is known. */
    Finding at(Place row) {
        return new Finding(
                code,
                Severity.ERROR,
                wording(),
                column.isEmpty() ? row : row.column(column),
                Optional.ofNullable(filer),
                Optional.empty(),
                List.of());
    }
}
