MATCH (f:ImportedFile {dataset: $dataset}) WHERE f.file IN $files DELETE f
