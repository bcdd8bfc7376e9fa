using System.Text;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>The checks of HTTP, each with a good and a bad answer.</summary>
public sealed class HttpCheckTests
{
    [TestCase("application/scim+json", "", true, null)]
    [TestCase("application/json", "application/json", true, null)]
    [TestCase("application/json", "", false, Severity.Warn)]
    [TestCase("text/plain", "", false, null)]
    public void A_body_is_labelled_as_SCIM_or_not(
        string type,
        string accept,
        bool holds,
        object? severity
    )
    {
        var found = HttpChecks.IsLabelledAsScim(
            Answers.Of(200, "{}", type).Sending("Accept", accept)
        );

        (found is null).Should().Be(holds);
        found?.Severity.Should().Be((Severity?)severity);
    }

    [Test]
    public void Answers_have_the_form_that_they_must_have_or_not()
    {
        Holds(HttpChecks.NamesItsType(Answers.Of(200, "{}")), true);
        Holds(HttpChecks.NamesItsType(Answers.Of(200, "{}", "")), false);
        Holds(HttpChecks.IsJson(Answers.Of(200, "{}")), true);
        Holds(HttpChecks.IsJson(Answers.Of(404, "<html>")), true);
        Holds(HttpChecks.IsJson(Answers.Of(201, "<user/>")), false);
        Holds(HttpChecks.IsSomeJson(Answers.Of(200, "{}", "application/json")), true);
        Holds(HttpChecks.IsSomeJson(Answers.Of(200, "{}", "text/html")), false);
        HttpChecks.IsScim(Answers.Of(200, "{}")).OfType<Discrepancy>().Should().BeEmpty();
        HttpChecks.IsScim(Answers.Of(406)).OfType<Discrepancy>().Should().NotBeEmpty();
        Holds(HttpChecks.SaysWhereTo(Answers.Of(308).With("Location", "/Users/1")), true);
        Holds(HttpChecks.SaysWhereTo(Answers.Of(308)), false);
        Holds(HttpChecks.NamesAllowed(Answers.Of(405).With("Allow", "GET")), true);
        Holds(HttpChecks.NamesAllowed(Answers.Of(405)), false);
    }

    [Test]
    public void Bytes_are_UTF_8_or_not()
    {
        Holds(HttpChecks.IsUtf8("\"Å\""u8.ToArray().Of()), true);
        Holds(HttpChecks.IsUtf8(new byte[] { 0x22, 0xC5, 0x22 }.Of()), false);
        Holds(
            HttpChecks.IsUtf8(Answers.Of(200, "{}", "application/scim+json; charset=iso-8859-1")),
            false
        );
        Holds(HttpChecks.HasNoByteOrderMark("{}"u8.ToArray().Of()), true);
        Holds(
            HttpChecks.HasNoByteOrderMark(new byte[] { 0xEF, 0xBB, 0xBF, 0x7B, 0x7D }.Of()),
            false
        );
    }

    [TestCase(204, null, true, null)]
    [TestCase(501, null, true, null)]
    [TestCase(405, "GET", true, null)]
    [TestCase(405, null, false, Severity.Note)]
    [TestCase(404, null, false, null)]
    [TestCase(500, null, false, null)]
    public void A_method_is_done_or_not_offered(
        int status,
        string? allow,
        bool holds,
        object? severity
    )
    {
        var answer = Answers.Of(status);
        var found = HttpChecks.IsDoneOrNotOffered(
            allow is null ? answer : answer.With("Allow", allow)
        );

        (found is null).Should().Be(holds);
        found?.Severity.Should().Be((Severity?)severity);
    }

    [Test]
    public void Content_is_where_it_may_be_or_not()
    {
        var get = "{}"u8.ToArray().Of();
        var empty = Array.Empty<byte>().Of();

        Holds(HttpChecks.IsWithoutContent(Array.Empty<byte>().Of(204)), true);
        Holds(HttpChecks.IsWithoutContent("{}"u8.ToArray().Of(204)), false);
        Holds(
            HttpChecks.IsWithoutContent(Array.Empty<byte>().Of(204).With("Content-Length", "2")),
            false
        );
        HttpChecks.IsHeadOf(empty, get).OfType<Discrepancy>().Should().BeEmpty();
        HttpChecks.IsHeadOf(get, get).OfType<Discrepancy>().Should().ContainSingle();
        HttpChecks
            .IsHeadOf(Array.Empty<byte>().Of(404), get)
            .OfType<Discrepancy>()
            .Should()
            .ContainSingle();
        Holds(HttpChecks.CountsItsBytes(get.With("Content-Length", "2")), true);
        Holds(HttpChecks.CountsItsBytes(get.With("Content-Length", "1")), false);
    }

    [TestCase("{}", "30", true)]
    [TestCase("{}", "Fri, 27 Nov 2026 10:00:00 GMT", true)]
    [TestCase("{}", "soon", false)]
    [TestCase(null, "30", false)]
    public void A_429_explains_itself_or_not(string? body, string after, bool holds) =>
        HttpChecks
            .Explains(Answers.Of(429, body).With("Retry-After", after))
            .All(d => d is null)
            .Should()
            .Be(holds);

    [Test]
    public void A_later_answer_says_what_it_must_or_not()
    {
        var one = Answers.Of(202).With("Set-Txn", "1").With("Preference-Applied", "respond-async");
        var other = Answers.Of(202).With("Set-Txn", "2").With("Location", "/nowhere");

        Holds(AsynchronousChecks.NamesThePreference(one), true);
        Holds(AsynchronousChecks.NamesThePreference(other), false);
        Holds(AsynchronousChecks.HaveDistinctTransactions(one, other), true);
        Holds(AsynchronousChecks.HaveDistinctTransactions(one, one), false);
        Holds(AsynchronousChecks.LocationIsUri(one), true);
        Holds(AsynchronousChecks.LocationIsUri(other.With("Location", "no URI")), false);
    }

    [Test]
    public void A_raw_answer_is_read_with_all_that_follows_its_headers()
    {
        var answer = RawAnswer.Read(
            "HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}"u8.ToArray()
        )!;

        answer.Status.Should().Be(204);
        answer.Header("content-length").Should().Be("2");
        answer.Body.Should().Be("{}");
        answer.Form!.Length.Should().Be(2);
    }

    [Test]
    public void A_raw_answer_in_chunks_is_put_together() =>
        RawAnswer
            .Read(
                Encoding.ASCII.GetBytes(
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;x=y\r\n}\r\n0\r\n\r\n"
                )
            )!
            .Body.Should()
            .Be("{}");

    [TestCase("")]
    [TestCase("SSH-2.0-OpenSSH\r\n\r\n")]
    [TestCase("HTTP/1.1 200 OK\r\n")]
    public void What_is_no_HTTP_is_no_answer(string text) =>
        RawAnswer.Read(Encoding.ASCII.GetBytes(text)).Should().BeNull();

    [TestCase("01a21c70-8a20-7000-9c5e-1f967d68e265")]
    [TestCase("42")]
    [TestCase("a")]
    [TestCase("Ärger+x")]
    public void An_unknown_id_is_another_of_the_same_form(string id)
    {
        var near = UnknownId.Near(id);

        near.Should().NotBe(id);
        Guid.TryParse(near, out _).Should().Be(Guid.TryParse(id, out _));
        near.All(char.IsAsciiDigit).Should().Be(id.All(char.IsAsciiDigit));
    }

    [Test]
    public void A_written_request_is_its_parts()
    {
        var request = WrittenRequest.Parse(
            "PUT Users/1\nIf-Match: W/\"1\"\nAccept:\n\n{\n\n  \"a\": 1 }"
        );

        request.Method.Should().Be(HttpMethod.Put);
        request.Path.Should().Be("Users/1");
        request.Headers.Should().Equal([new("If-Match", "W/\"1\""), new("Accept", "")]);
        request.Body.Should().Be("{\n\n  \"a\": 1 }");
        WrittenRequest.Parse("GET Users").Body.Should().BeNull();
    }

    private static void Holds(Discrepancy? found, bool holds) => (found is null).Should().Be(holds);
}
