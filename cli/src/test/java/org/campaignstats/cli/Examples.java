package org.campaignstats.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files to run the command line over. */
final class Examples {
    static final String UNITS = """
            unit,name,parent,region
            330200,宁波市,,330200
            330203,海曙区,330200,330203
            daxie,大榭开发区,330200,
            """;

    static final String REPORTS = """
            campaign,unit,scope,indicator,value
            2011,330200,whole,materials_distributed,12.5万份
            2011,330200,own,materials_distributed,1.34万份
            2011,330203,whole,complaint_received,115起
            2011,daxie,whole,complaint_received,_起
            """;

    static final String NINGBO = "--units examples/ningbo-2011/units.csv examples/ningbo-2011/reports.csv";

    private Examples() {}

    static String file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
