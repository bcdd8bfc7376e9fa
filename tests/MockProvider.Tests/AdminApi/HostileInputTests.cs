namespace ScimConformance.MockProvider.Tests.AdminApi;

/// <summary>Whatever is sent, the answer is a refusal in the documented form, or what was asked for: never a failure.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Bodies =
    [
        "",
        "{",
        "[]",
        "null",
        "5",
        "\"data\"",
        "{}",
        """{"data":null}""",
        """{"data":5}""",
        """{"data":[]}""",
        """{"data":{}}""",
        """{"data":{"type":5,"id":{}}}""",
        """{"data":{"attributes":[]}}""",
        """{"data":{"attributes":{"name":[],"email":{},"title":true,"disabled":"no","scopes":5}}}""",
        """{"data":{"attributes":{"name":"x"},"relationships":5}}""",
        """{"data":{"attributes":{"name":"x"},"relationships":{"roles":5,"permissions":5}}}""",
        """{"data":{"attributes":{"name":"x"},"relationships":{"roles":{"data":5},"permissions":{"data":{}}}}}""",
        """{"data":{"attributes":{"name":"x"},"relationships":{"roles":{"data":[5]},"permissions":{"data":[null]}}}}""",
        """{"data":{"attributes":{"name":"\ud800"}}}""",
        """{"data":{"attributes":{"name":"\u0000"}}}""",
        """{"data":{"attributes":{"name":"a","name":"b"}}}""",
        """{"data":[null]}""",
        """{"data":{"type":1e999,"id":-1e999,"attributes":{"name":123456789012345678901234567890,"disabled":1e308}}}""",
        """{"data":{"attributes":{"name":"a\r\nb","email":"a@example.com\r\nBcc: b@example.com","title":"\u202e<b>"}}}""",
        """{"filter":{"query":1e999,"from":"now-1e999d","to":[]},"page":{"limit":1e999,"cursor":{}},"sort":5}""",
        $"{{\"data\":{new string('[', 5000)}{new string(']', 5000)}}}",
        $"{{\"data\":{{\"attributes\":{{\"name\":\"{new string('x', 10_000)}\",\"title\":\"{new string('x', 10_000)}\"}}}}}}",
        """{"data":[{"relationships":{"user":{"data":{"id":5}}}}]}""",
        """{"data":{"attributes":{"name":"x","scopes":["user_access_read"],"expires_at":5}}}""",
        """{"data":{"attributes":{"name":"x","scopes":["user_access_read"],"expires_at":"9999-12-31T23:59:59.9999999-14:00"}}}""",
        """{"data":{"attributes":{"name":"x","scopes":["user_access_read"],"expires_at":"0001-01-01T00:00:00+14:00"}}}""",
        """{"data":{"attributes":{"user_ids":5}}}""",
        """{"data":{"attributes":{"user_ids":[null,{},"\u0000"]}}}""",
        """{"data":{"attributes":{"user_ids":["\u0000"]}}}""",
    ];

    private static readonly (string Method, string Path)[] Routes =
    [
        ("PATCH", "users/{administrator}"),
        ("POST", "users"),
        ("POST", "user_invitations"),
        ("PUT", "anonymize_users"),
        ("POST", "team"),
        ("POST", "audit/events/search"),
        ("POST", "service_accounts"),
        ("POST", "service_accounts/{account}/application_keys"),
        ("POST", "current_user/application_keys"),
        ("POST", "personal_access_tokens"),
        ("POST", "api_keys"),
        ("POST", "roles"),
        ("PATCH", "roles/{role}"),
        ("POST", "roles/{role}/permissions"),
        ("DELETE", "roles/{role}/permissions"),
        ("POST", "roles/{role}/users"),
        ("DELETE", "roles/{role}/users"),
    ];

    public static IEnumerable<TestCaseData> Sent() =>
        Routes.SelectMany(route =>
            Bodies.Select(
                (body, number) =>
                    new TestCaseData(route.Method, route.Path, body).SetArgDisplayNames(
                        route.Method,
                        route
                            .Path.Replace("{", "", StringComparison.Ordinal)
                            .Replace("}", "", StringComparison.Ordinal),
                        $"body {number}"
                    )
            )
        );

    [TestCaseSource(nameof(Sent))]
    public async Task A_body_is_understood_or_refused(string method, string path, string body)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var role = await organization.CreateRoleAsync("Target");
        var target = path.Replace(
                "{administrator}",
                organization.AdministratorId,
                StringComparison.Ordinal
            )
            .Replace("{account}", organization.ServiceAccountId, StringComparison.Ordinal)
            .Replace("{role}", role, StringComparison.Ordinal);

        var answer = await organization.Admin.SendAsync(new HttpMethod(method), target, body);

        answer.Status.Should().BeLessThan(500);
        if (answer.Status >= 400)
        {
            answer.Json["errors"]!.AsArray().Should().ContainSingle();
        }
    }

    [TestCase("users?page[size]=99999999999999999999&page[number]=-5", 200)]
    [TestCase("users?page[size]=0&page[number]=2147483647", 200)]
    [TestCase("users?filter[status]=%F0%9F%92%A5,,;DROP", 200)]
    [TestCase("users?filter=%00%25_'", 200)]
    [TestCase("users?sort=-", 400)]
    [TestCase("users?sort=name&sort_dir=%00sideways", 200)]
    [TestCase("users?sort=&sort_dir=desc", 200)]
    [TestCase("users?sort=__proto__", 400)]
    [TestCase("roles?sort=permissions", 400)]
    [TestCase("api_keys?sort=hash", 400)]
    [TestCase("application_keys?sort=owner", 400)]
    [TestCase("users/%E2%80%AE", 404)]
    [TestCase("users/'%20OR%201=1--", 404)]
    [TestCase("users/..%2F..%2Fetc", 404)]
    [TestCase("roles/%25", 404)]
    [TestCase("roles/_", 404)]
    [TestCase("roles/%25/users", 404)]
    [TestCase("api_keys/%F0%9F%92%A5", 404)]
    [TestCase("application_keys/%E2%80%AE", 404)]
    [TestCase("nothing", 404)]
    public async Task A_strange_address_is_understood_or_refused(string path, int status)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Admin.GetAsync(path);

        answer.Status.Should().Be(status);
        if (status >= 400)
        {
            answer.Json["errors"]!.AsArray().Should().ContainSingle();
        }
    }

    [TestCase("\u202Egnorts")]
    [TestCase("<script>alert(1)</script>")]
    [TestCase("a\r\nSet-Cookie: b")]
    [TestCase("\u0627\u0644\u0639\u0631\u0628\u064A\u0629")]
    public async Task A_strange_name_of_a_role_or_a_key_is_shown_as_it_is(string name)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var role = await organization.Admin.PostAsync("roles", TestOrganization.RoleRequest(name));
        var key = await organization.Admin.PostAsync(
            "current_user/application_keys",
            TestOrganization.KeyRequest(name)
        );

        role.Status.Should().Be(200);
        key.Status.Should().Be(201);
        role.Data["attributes"]!["name"]!.GetValue<string>().Should().Be(name);
        role.ContentType.Should().Be("application/json");
        key.Data["attributes"]!["name"]!.GetValue<string>().Should().Be(name);
    }

    [TestCase("roles", 101)]
    [TestCase("current_user/application_keys", 10_000)]
    [TestCase("api_keys", 10_000)]
    [TestCase("service_accounts", 10_000)]
    public async Task A_name_that_is_too_long_is_refused(string path, int length)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var name = new string('x', length);

        var answer = await organization.Admin.PostAsync(
            path,
            Json.Object(
                $$$$"""{"data":{"attributes":{"name":"{{{{name}}}}","email":"robot@example.com"}}}"""
            )
        );

        answer.Status.Should().Be(400);
    }

    [TestCase("DD-API-KEY")]
    [TestCase("DD-APPLICATION-KEY")]
    public async Task Both_keys_are_needed(string header)
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        using var client = new Client(
            $"{provider.Host.Address}api/v2",
            (header, header is "DD-API-KEY" ? organization.ApiKey : organization.AdministratorKey)
        );

        (await client.GetAsync("current_user")).Status.Should().Be(401);
    }

    [Test]
    public async Task A_role_without_permissions_opens_what_takes_none()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (id, key, _) = await organization.CreateServiceAccountAsync([]);
        using var nobody = organization.AdminWith(key);

        (await nobody.GetAsync("current_user")).DataId.Should().Be(id);
        (await nobody.GetAsync("users")).Status.Should().Be(403);
    }
}
