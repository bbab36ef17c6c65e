using Heard.Domain.Complaints;
using Heard.Domain.Files;
using Heard.Tests.Files;

namespace Heard.Tests.Domain.Files;

public sealed class FileRulesTests
{
    public static TheoryData<string, byte[], FileKind, string> Taken => new()
    {
        { "lock.jpg", Payload.Photograph(), FileKind.Photo, "image/jpeg" },
        { "LOCK.JPEG", Payload.Photograph(), FileKind.Photo, "image/jpeg" },
        { "saved-by-a-telephone.jpg", Payload.Photograph(SkiaSharp.SKEncodedImageFormat.Png), FileKind.Photo, "image/png" },
        { "sticker.webp", Payload.Photograph(SkiaSharp.SKEncodedImageFormat.Webp), FileKind.Photo, "image/webp" },
        { "IMG_1.HEIC", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0], FileKind.Photo, "image/heic" },
        { "scan.tif", [.. "II*\0"u8, 8, 0, 0, 0], FileKind.Photo, "image/tiff" },
        { "letter.pdf", Payload.Pdf(), FileKind.Pdf, "application/pdf" },
        { "letter.docx", Payload.Docx(), FileKind.Word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "letter.rtf", Payload.Text(@"{\rtf1 Hello}"), FileKind.Word, "application/rtf" },
        { "notes.txt", Payload.Text("Dŵr ym mhobman, 3 o'r gloch"), FileKind.Text, "text/plain" },
        { "notes.txt", [.. "caf"u8, 0xE9, .. ", 3 o'clock"u8], FileKind.Text, "text/plain" },
        { "notes.txt", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("Saved as Unicode")], FileKind.Text, "text/plain" },
        { "calls.csv", Payload.Text("day,answered\n1 May,no\n"), FileKind.Text, "text/csv" },
        { "answer.eml", Payload.Text("From: ada@example.com\r\nSubject: Hello\r\n\r\nHello"), FileKind.Email, "message/rfc822" },
        { "call.mp3", [0xFF, 0xFB, 0x90, 0x00], FileKind.Audio, "audio/mpeg" },
        { "call.m4a", [0, 0, 0, 24, .. "ftypM4A "u8, 0, 0, 0, 0], FileKind.Audio, "audio/mp4" },
        { "call.wav", [.. "RIFF"u8, 36, 0, 0, 0, .. "WAVEfmt "u8], FileKind.Audio, "audio/wav" },
        { "call.amr", [.. "#!AMR\n"u8, 1, 2, 3], FileKind.Audio, "audio/amr" },
        { "noise.mp4", [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 0, 0], FileKind.Video, "video/mp4" },
        { "noise.webm", [0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x82, 0x84, .. "webm"u8], FileKind.Video, "video/webm" },
    };

    [Theory]
    [MemberData(nameof(Taken), DisableDiscoveryEnumeration = true)]
    public void What_people_have_on_a_telephone_or_a_desk_is_taken(string name, byte[] content, FileKind kind, string mediaType)
    {
        var recognised = FileRules.Recognise(name, content);
        Assert.Null(recognised.Problem);
        Assert.Equal((kind, mediaType), (recognised.Kind, recognised.MediaType));
    }

    public static TheoryData<string, byte[], FileProblem> NotTaken => new()
    {
        { "nothing.txt", [], FileProblem.Empty },
        { "film.txt", new byte[FileRules.MostBytes + 1], FileProblem.TooLarge },
        { "picture.svg", Payload.Svg(), FileProblem.KindNotTaken },
        { "picture.png", Payload.Svg(), FileProblem.NotWhatItSays },
        { "page.html", Payload.Text("<script>alert(1)</script>"), FileProblem.KindNotTaken },
        { "page.pdf", Payload.Text("<script>alert(1)</script>"), FileProblem.NotWhatItSays },
        { "late.pdf", Payload.Text("junk before %PDF-1.4"), FileProblem.NotWhatItSays },
        { "program.exe", [.. "MZ"u8, 0, 0, 3], FileProblem.KindNotTaken },
        { "program.pdf", [.. "MZ"u8, 0, 0, 3], FileProblem.KindNotTaken },
        { "script.txt", Payload.Text("#!/bin/sh\nrm -rf /"), FileProblem.KindNotTaken },
        { "archive.zip", Payload.Zip(("a.txt", "a")), FileProblem.KindNotTaken },
        { "archive.docx", Payload.Zip(("a.txt", "a")), FileProblem.NotWhatItSays },
        { "archive.docx", Payload.Text("PK\u0003\u0004 and nothing more"), FileProblem.NotWhatItSays },
        { "bomb.docx", Payload.Bomb(), FileProblem.NotWhatItSays },
        { "macros.docm", Payload.Docx(("word/vbaProject.bin", "x")), FileProblem.KindNotTaken },
        { "macros.docx", Payload.Docx(("word/vbaProject.bin", "x")), FileProblem.KindNotTaken },
        { "macros.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. System.Text.Encoding.Unicode.GetBytes("WordDocument _VBA_PROJECT")], FileProblem.KindNotTaken },
        { "sheet.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. System.Text.Encoding.Unicode.GetBytes("Workbook")], FileProblem.NotWhatItSays },
        { "photo.jpg", Payload.Text("words"), FileProblem.NotWhatItSays },
        { "letter.pdf", Payload.Photograph(), FileProblem.NotWhatItSays },
        { "words.txt", [1, 2, 0, 3], FileProblem.NotWhatItSays },
        { "no-extension", Payload.Photograph(), FileProblem.KindNotTaken },
    };

    [Theory]
    [MemberData(nameof(NotTaken), DisableDiscoveryEnumeration = true)]
    public void What_could_do_harm_or_is_not_what_it_says_is_not_taken(string name, byte[] content, FileProblem problem) =>
        Assert.Equal(problem, FileRules.Recognise(name, content).Problem);

    [Fact]
    public void A_file_of_exactly_the_limit_is_taken()
    {
        var content = new byte[FileRules.MostBytes];
        content.AsSpan().Fill((byte)'a');
        Assert.Null(FileRules.Recognise("long.txt", content).Problem);
    }
}
