Feature: When attributes are returned
  An attribute's characteristic "returned" says whether answers hold it. RFC 7643 sections 2.2 and 7.

  @R7643-2.2-04
  Rule: An attribute without an announced "returned" is returned by default

    Example: it is shown, and left out when others are asked for
      Given an attribute that is announced without returned
      Then it is shown by default and left out when others are asked for

  @R7643-3.1-20
  Rule: meta.resourceType is returned by default and can be selected

    Example: a plain read
      Given a stored User
      When the client retrieves the User
      Then the answer's meta.resourceType is "User"

    Example: asked for by its name
      Given a stored User
      When the client retrieves the User with attributes "meta.resourceType"
      Then the answer's meta.resourceType is "User"
      And the answer has no meta.created
      And the answer has no meta.lastModified
      And the answer has no meta.location
      And the answer has no userName

    Example: left out with meta
      Given a stored User
      When the client retrieves the User with excludedAttributes "meta"
      Then the answer has no meta
      And the answer has a value of userName

  @R7643-3.1-22 @R7643-3.1-24 @R7643-3.1-26 @R7643-3.1-28
  Rule: The other parts of meta are returned by default and can be selected

    Example: a plain read
      Given a stored User
      When the client retrieves the User
      Then the answer has a value of meta.created
      And the answer has a value of meta.lastModified
      And the answer has a value of meta.location

    Example: others are asked for
      Given a stored User
      When the client retrieves the User with attributes "userName"
      Then the answer has no meta.created
      And the answer has no meta.lastModified
      And the answer has no meta.location
      And the answer has no meta.version

    Scenario Outline: <part> is asked for
      Given a stored User
      When the client retrieves the User with attributes "meta.<part>"
      Then the answer has a value of meta.<part>
      And the answer has no meta.resourceType
      And the answer has no userName

      Examples:
        | part         |
        | created      |
        | lastModified |
        | location     |

    Example: left out with meta
      Given a stored User
      When the client retrieves the User with excludedAttributes "meta"
      Then the answer has no meta.created
      And the answer has no meta.lastModified
      And the answer has no meta.location
      And the answer has no meta.version

  @R7643-4.1.1-16 @R7643-7-29
  Rule: What is never returned is not returned to whoever asks for it by name

    Example: a password, when one User is retrieved
      Given a stored User with:
        """
        { "password": "Aa1!a-long-way-to-go" }
        """
      When the client retrieves the User with attributes "password"
      Then the answer has no password
      And the answer has a value of id

    @filter
    Example: a password, in a search
      Given a stored User with:
        """
        { "password": "Aa1!a-long-way-to-go" }
        """
      When the client sends:
        """
        POST Users/.search

        {
          "schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],
          "filter": "userName eq \"{{User.userName}}\"",
          "attributes": ["password"]
        }
        """
      Then the answer has no Resources[*].password

  @R7643-7-31 @R7644-3.4-01 @testresources
  Rule: What is returned on request is shown to whoever asks for it

    Example: a plain read
      Given a stored TestResource with:
        """
        { "requestText": "{{new label}}", "text": "{{new label}}" }
        """
      When the client retrieves the TestResource
      Then the answer has no requestText
      And the answer's text is as sent

    Example: asked for
      Given a stored TestResource with:
        """
        { "requestText": "{{new label}}" }
        """
      When the client retrieves the TestResource with attributes "requestText"
      Then the answer's requestText is as sent

  @R7643-7-32 @testresources
  Rule: What is returned on request is shown to whoever writes it

    Example: a POST with it
      When the client creates a TestResource with:
        """
        { "requestText": "{{new label}}" }
        """
      Then the answer, if it has a body, has a value of requestText

    Example: a PUT with it
      Given a stored TestResource
      When the client replaces the TestResource with:
        """
        { "requestText": "{{new label}}" }
        """
      Then the answer, if it has a body, has a value of requestText

    @patch
    Example: a PATCH with it
      Given a stored TestResource
      When the client modifies the TestResource by:
        """
        { "op": "replace", "path": "requestText", "value": "{{new label}}" }
        """
      Then the answer, if it has a body, has a value of requestText

  @R7643-7-33 @filter
  Rule: A filter by what is never returned finds or is refused

    Example: a password
      Given a stored User with:
        """
        { "password": "Aa1!a-long-way-to-go" }
        """
      When the client searches the Users for: userName eq "{{User.userName}}" and password eq "Aa1!another-way"
      Then the provider does not fail
      And the answer has no Resources[*].password

  @R7643-7-40
  Rule: A schema always shows its id

    Example: the schema of Users
      When the client sends:
        """
        GET Schemas/urn:ietf:params:scim:schemas:core:2.0:User
        """
      Then the answer's id is "urn:ietf:params:scim:schemas:core:2.0:User"
