Feature: Bearer tokens
  How tokens are sent, and how their refusal looks. RFC 6750 and RFC 9110 section 11.

  @R6750-2.1-01
  Rule: The token is taken from the header Authorization

    Example: a User
      Given a stored User
      When the client retrieves the User
      Then the provider answers 200 OK

    Example: the id of a User
      Given a stored User
      When the client retrieves the User with attributes "id"
      Then the provider answers 200 OK

  @R7235-2.1-01
  Rule: The name of the scheme is read in any letter case

    Example: small letters
      Given a stored User
      When the client, who spells the scheme "bearer", sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider answers 200 OK

    Example: capital letters
      Given a stored User
      When the client, who spells the scheme "BEARER", sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider answers 200 OK

  @R6750-2-01
  Rule: Two tokens at once are refused

    Example: a made-up token in the header and a good one in the URL
      Given a stored User
      When the client, with its token in the URL and a made-up one beside it, retrieves the User
      Then the provider takes no token from the URL

  @R6750-2.3-01
  Rule: A token in the URL opens nothing

    Example: a good token in the URL
      Given a stored User
      When the client, with its token in the URL alone, retrieves the User
      Then the provider takes no token from the URL

  @R6750-2.3-02
  Rule: What a token in the URL has opened is private

    Example: a good token in the URL
      Given a stored User
      When the client, with its token in the URL alone, retrieves the User
      Then the answer, if the token was accepted, is marked as private

  @R7235-3.1-01
  Rule: A challenge is well formed

    Example: no credential
      Given a stored User
      When somebody without a credential sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the challenge is well formed

    Example: a made-up token
      Given a stored User
      When somebody with a made-up token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the challenge is well formed

  @R6750-3-01
  Rule: A challenge names the scheme Bearer

    Example: no credential
      Given a stored User
      When somebody without a credential sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the challenge names the scheme Bearer

  @R6750-3-02
  Rule: A token that nobody knows is called invalid

    Example: a made-up token
      Given a stored User
      When somebody with a made-up token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the challenge says that the token is invalid

  @R6750-3-03
  Rule: A challenge has a parameter

    Example: no credential
      Given a stored User
      When somebody without a credential sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the challenge has a parameter

  @R6750-3-05
  Rule: What a challenge says is in printable characters

    Example: a made-up token
      Given a stored User
      When somebody with a made-up token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the challenge is written in plain characters

  @R6750-3-04
  Rule: A challenge says nothing twice

    Example: no credential
      Given a stored User
      When somebody without a credential sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the challenge has no parameter twice

    Example: a made-up token
      Given a stored User
      When somebody with a made-up token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the challenge has no parameter twice

  @R6750-3.1-01
  Rule: Who shows no token is told of no error

    Example: no credential
      Given a stored User
      When somebody without a credential sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the challenge has no error code

  @R6750-3.1-04
  Rule: The scheme without a token is refused in plain words

    Example: no token after the scheme
      Given a stored User
      When somebody with an empty token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider answers one of 400, 401

  @R6750-3.1-03 @admin
  Rule: A token that is not enough is refused with 403

    Example: a create by somebody who may only look
      Given a service account that may only see users
      When the service account creates a User by sending:
        """
        POST {{Users}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}"
        }
        """
      Then the provider answers 403 Forbidden
