Feature: Errors
  Refusals are told by the status of HTTP and by an error message. RFC 7644 section 3.12.

  @R7644-3.2-15 @R7644-3.12-01
  Rule: A refusal describes itself in JSON

    Example: bad syntax, an unknown id and a name that is taken
      Given a stored User
      When the client sends bad syntax, an unknown id and a userName that is taken
      Then each refusal is in JSON

  @R7644-3.12-02
  Rule: An error message names its schema

    Example: bad syntax, an unknown id and a name that is taken
      Given a stored User
      When the client sends bad syntax, an unknown id and a userName that is taken
      Then each refusal names the schema of errors

  @R7644-3.12-03
  Rule: An error message has the status as a string

    Example: bad syntax, an unknown id and a name that is taken
      Given a stored User
      When the client sends bad syntax, an unknown id and a userName that is taken
      Then each refusal has a status that is a string

  @R7644-3.2-14 @R7644-3.12-04
  Rule: HTTP and the error message say the same

    Example: bad syntax, an unknown id and a name that is taken
      Given a stored User
      When the client sends bad syntax, an unknown id and a userName that is taken
      Then each refusal has the status that HTTP shows

  @R7644-3.12-05
  Rule: A scimType is one of those that are defined

    Example: bad syntax, an unknown id and a name that is taken
      Given a stored User
      When the client sends bad syntax, an unknown id and a userName that is taken
      Then each refusal has a scimType that is defined, or none

  @R7644-3.12-06
  Rule: A detail is for people

    Example: bad syntax, an unknown id and a name that is taken
      Given a stored User
      When the client sends bad syntax, an unknown id and a userName that is taken
      Then each refusal has a detail for people, or none

  @R7644-3.3-09
  Rule: A clash is called uniqueness

    Example: a userName that is taken
      Given a stored User
      When the client creates a User with:
        """
        { "userName": "{{User.userName}}" }
        """
      Then the provider refuses it with 409 and the scimType uniqueness
      And the answer's status is "409"

  @R7643-7-37 @R7644-3.12-20
  Rule: A clash is called uniqueness in a replacement and a modification too

    Example: a replacement with a userName that is taken
      Given a stored User
      And another stored User
      When the client replaces the User with:
        """
        { "userName": "{{other User.userName}}" }
        """
      Then the stored User is as it was
      And the provider refuses the name as taken

    @patch
    Example: a modification to a userName that is taken
      Given a stored User
      And another stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "userName", "value": "{{other User.userName}}" }
        """
      Then the stored User is as it was
      And the provider refuses the name as taken

  @R7644-3.12-13
  Rule: A 409 has an error message

    Example: a create
      Given a stored User
      When the client creates a User with:
        """
        { "userName": "{{User.userName}}" }
        """
      Then the refusal, if it is a 409, is an error message

    Example: a replacement
      Given a stored User
      And another stored User
      When the client replaces the User with:
        """
        { "userName": "{{other User.userName}}" }
        """
      Then the refusal, if it is a 409, is an error message

  @R7644-3.3-12
  Rule: What is no JSON is refused as bad syntax

    Example: a brace that is never closed
      When the client creates a User by sending:
        """
        POST {{Users}}

        {
        """
      Then the provider refuses it with 400 and, if any, the scimType invalidSyntax

  @R7644-3.3-13
  Rule: What is no JSON object is refused

    Example: a list
      When the client creates a User by sending:
        """
        POST {{Users}}

        []
        """
      Then the provider refuses it with 400

    Example: a string
      When the client creates a User by sending:
        """
        POST {{Users}}

        "x"
        """
      Then the provider refuses it with 400

    Example: a number
      When the client creates a User by sending:
        """
        POST {{Users}}

        5
        """
      Then the provider refuses it with 400

  @R7644-3.3-14
  Rule: A create of nothing is refused

    Example: an empty body
      When the client creates a User by sending:
        """
        POST {{Users}}
        """
      Then the provider answers one of 400, 411, 415

  @R7644-3.12-09
  Rule: What does not fit the schema is refused with 400

    Example: a name that is a string
      When the client creates a User with:
        """
        { "name": "Kit Cartographer" }
        """
      Then the provider refuses it with 400

    Example: active that is no truth
      When the client creates a User with:
        """
        { "active": "maybe" }
        """
      Then the provider refuses it with 400

  @R7644-3.12-22
  Rule: Bad syntax is called so wherever it is sent

    Example: a replacement
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}

        {
        """
      Then the stored User's userName is as sent
      And the provider refuses it with 400 and, if any, the scimType invalidSyntax

    Example: a search
      When the client sends:
        """
        POST {{Users}}/.search

        {
        """
      Then the search is refused with 400 and, if any, the scimType invalidSyntax, where the provider offers it

    @bulk
    Example: a bulk job
      When the client sends:
        """
        POST Bulk

        {
        """
      Then the provider refuses it with 400 and, if any, the scimType invalidSyntax

  @R7644-3.12-25
  Rule: What is missing or unfit is called an invalid value, if it is called anything

    @filter
    Example: a User without a userName
      When the client creates a User without userName
      Then the provider refuses it with 400 and, if any, the scimType invalidValue or invalidSyntax

    @filter
    Example: active that is no truth
      When the client creates a User with:
        """
        { "active": "x" }
        """
      Then the provider refuses it with 400 and, if any, the scimType invalidValue or invalidSyntax
      And no User of that name is stored

  @R7644-3.12-21 @patch
  Rule: A change of what nobody may change is told apart from a path that is wrong

    Example: another id
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "id", "value": "another-id" }
        """
      Then the stored User is as it was
      And the provider refuses it with 400 and, if any, the scimType mutability

  @R7644-3.12-23 @patch
  Rule: A path that is no path is called an invalid path

    Example: a path with two dots
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "name..familyName", "value": "Surveyor" }
        """
      Then the provider refuses it with 400 and, if any, the scimType invalidPath

  @R7644-3.12-24 @patch
  Rule: A modification without a target is no missing resource

    Example: an e-mail address of a type that the User has not
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "emails[type eq \"nope\"].value", "value": "{{new address}}" }
        """
      Then the provider answers 400 Bad Request

  @R7644-3.12-18 @filter
  Rule: A comparison that means nothing is called an invalid filter

    Example: a truth that is greater than another
      When the client sends:
        """
        GET {{Users}}?count=0&filter=active%20gt%20true
        """
      Then the provider refuses it with 400 and the scimType invalidFilter

  @R7644-3.12-27 @filter
  Rule: A filter that is refused as sensitive is refused with 403

    Example: a filter on a phone number
      When the client sends:
        """
        GET {{Users}}?count=0&filter=phoneNumbers.value%20eq%20%22tel:+1-201-555-0123%22
        """
      Then the refusal, if it is a 403, is an error message

  @R7644-3.12-28 @bulk
  Rule: The results of bulk operations have keywords too

    Example: a userName that is taken
      Given a stored User
      When the client sends:
        """
        POST Bulk

        {
          "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
          "Operations": [
            {
              "method": "POST",
              "path": "/{{Users}}",
              "bulkId": "taken",
              "data": {
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
                "userName": "{{User.userName}}"
              }
            }
          ]
        }
        """
      Then the answer's Operations[0].response.scimType is "uniqueness"

  @R7644-3.12-10 @R6750-3.1-02
  Rule: Who shows no valid credential is answered with 401

    Example: reading without a credential
      Given a stored User
      When somebody without a credential sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider answers 401 Unauthorized

    Example: creating without a credential
      When somebody without a credential creates a User by sending:
        """
        POST {{Users}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}"
        }
        """
      Then the provider answers 401 Unauthorized

    Example: reading with a made-up token
      Given a stored User
      When somebody with a made-up token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider answers 401 Unauthorized

    Example: reading with a token of which one character is another
      Given a stored User
      When somebody with an altered token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider answers 401 Unauthorized

  @R7644-3.12-11 @admin
  Rule: Who may not do something is answered with 403

    Example: a deletion by somebody who may only look
      Given a stored User
      And a service account that may only see users
      When the service account sends:
        """
        DELETE {{Users}}/{{User.id}}
        """
      Then the stored User's userName is as sent
      And the provider refuses it as not permitted, or as not there

  @R7644-3.12-12
  Rule: An endpoint that nobody knows is not found

    Example: an endpoint of no type
      When the client sends:
        """
        GET NoSuchEndpoint
        """
      Then the provider refuses it with 404
      And the refusal is an error message

  @R7644-3.12-14 @etag
  Rule: A 412 has an error message

    Example: a replacement of a version that is none
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        If-Match: W/"no-such-version"

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}"
        }
        """
      Then the refusal, if it is a 412, is an error message

  @R7644-3.12-15 @bulk
  Rule: A 413 has an error message

    Example: one bulk operation too many
      When the client sends one bulk operation more than the provider takes, all of them wrong
      Then the refusal, if it is a 413, is an error message

  @R7644-3.12-16
  Rule: Nothing that a client sends makes the provider fail

    Example: requests that are wrong in odd ways
      Given a stored User
      When the client sends:
        """
        GET {{Users}}?count=0&filter=%22
        """
      And the client sends:
        """
        GET {{Users}}/{{User.id}}?attributes=%00,..,,%5B
        """
      And the client sends:
        """
        PUT {{Users}}/{{User.id}}

        { "schemas": [[]], "userName": {} }
        """
      Then no answer so far is a server error

  @R7644-3.12-17
  Rule: A 501 has an error message

    Example: a method that nobody knows
      When the client sends:
        """
        TRACEX {{Users}}
        """
      Then the refusal, if it is a 501, is an error message

  @R7644-3.12-07
  Rule: A temporary redirect says where to

    Example: requests that may be redirected
      Given a stored User
      When the client looks for a redirect
      Then each 307 says where to

  @R7644-3.12-08
  Rule: A permanent redirect says where to

    Example: requests that may be redirected
      Given a stored User
      When the client looks for a redirect
      Then each 308 says where to
